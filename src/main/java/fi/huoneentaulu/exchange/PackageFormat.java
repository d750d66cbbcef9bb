package fi.huoneentaulu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The tables of a foreign format in a zip, of which whole items are made. */
public interface PackageFormat {

    /**
     * The format whose items these are.
     *
     * @return the word that {@link ServiceFormat#source()} of the format gives
     */
    String source();

    /**
     * Reads a package.
     *
     * @param zip the bytes; the caller closes them
     * @param items takes each item as {@link ServiceFormat#read} reads it
     * @throws IOException when the bytes cannot be read to their end
     * @throws fi.huoneentaulu.base.DomainException when the package is not what it must be
     */
    void read(InputStream zip, Consumer<String> items) throws IOException;
}
