package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.exchange.PackageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tabular form of HSDS: a zip of CSV files, of which whole services are made one by one. */
@Component
class HsdsPackage implements PackageFormat {

    @Override
    public String source() {
        return HsdsFormat.SOURCE;
    }

    /**
     * Reads a package. Its tables are laid down in files of their own meanwhile, so that it may be larger than memory.
     *
     * @param zip the bytes, at most 100 megabytes; the caller closes them
     * @param items takes each service as one JSON object, as {@link HsdsFormat} reads it
     * @throws DomainException when it is no zip, one that could do harm, has no {@code services.csv} and
     *     {@code organizations.csv}, or one of its tables is no CSV
     * @throws IOException when it cannot be read to its end
     */
    @Override
    public void read(InputStream zip, Consumer<String> items) throws IOException {
        Path folder = Files.createTempDirectory("hsds");
        try {
            Map<String, Path> files = new PackageZip(folder, PackageTables.NAMES).unpack(zip);
            for (String required : List.of(PackageTables.SERVICES, PackageTables.ORGANIZATIONS)) {
                if (!files.containsKey(required)) {
                    throw new DomainException("hsds.package.missing", required + ".csv");
                }
            }
            try (PackageTables tables = new PackageTables(files)) {
                tables.services().forEachOrdered(service -> items.accept(service.toString()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
