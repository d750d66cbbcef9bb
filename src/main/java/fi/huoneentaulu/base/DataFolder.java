package fi.huoneentaulu.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of an installation ({@code huoneentaulu.data-dir}): it exists, can be written to, and belongs to this
 * process alone before anything is opened in it.
 *
 * @param path the folder, absolute
 */
public record DataFolder(Path path) {

    /**
     * A folder of a module's own, made when it is missing.
     *
     * @param name one folder name, such as {@code index}
     * @return the folder
     * @throws UncheckedIOException when it cannot be made
     */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
