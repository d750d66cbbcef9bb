package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes the tables out of a zip that may have been made to do harm: nothing else is inflated, and not without an end. */
final class PackageZip {
    static final long MOST_BYTES = 100L * 1024 * 1024;
    static final long MOST_INFLATED = 400L * 1024 * 1024;

    private static final int MOST_ENTRIES = 100;
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 1024L * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final String CSV = ".csv";

    private final Path folder;
    private final Set<String> tables;
    private long inflated;

    PackageZip(Path folder, Set<String> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** The files of the tables that are there. */
    Map<String, Path> unpack(InputStream sent) throws IOException {
        Path zip = folder.resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            if (!copied(sent, out, MOST_BYTES)) {
                throw new DomainException("hsds.package.large", MOST_BYTES / SMALL);
            }
        }
        try (ZipFile read = new ZipFile(zip.toFile())) {
            if (read.size() > MOST_ENTRIES) {
                throw new DomainException("hsds.package.entries", MOST_ENTRIES);
            }
            Map<String, Path> found = new HashMap<>();
            for (ZipEntry entry : Collections.list(read.entries())) {
                String table = table(entry);
                if (tables.contains(table) && found.put(table, inflate(read, entry, table)) != null) {
                    throw new DomainException("hsds.package.twice", table);
                }
            }
            return found;
        } catch (ZipException e) {
            throw new DomainException("hsds.package.broken");
        }
    }

    /** The table that an entry is, in whatever folder it stands; empty for what is no table. */
    private static String table(ZipEntry entry) {
        String name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("..")) {
            throw new DomainException("hsds.package.name", shown(name));
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : "";
    }

    private Path inflate(ZipFile zip, ZipEntry entry, String table) throws IOException {
        Path file = folder.resolve(table + CSV);
        long most = Math.max(SMALL, entry.getCompressedSize() * MOST_RATIO);
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            if (!copied(in, out, Math.min(most, MOST_INFLATED - inflated))) {
                throw new DomainException("hsds.package.inflated", table, MOST_RATIO, MOST_INFLATED / SMALL);
            }
        }
        inflated += Files.size(file);
        return file;
    }

    private static boolean copied(InputStream in, OutputStream out, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        int read = in.read(chunk);
        while (read >= 0) {
            copied += read;
            if (copied > most) {
                return false;
            }
            out.write(chunk, 0, read);
            read = in.read(chunk);
        }
        return true;
    }

    private static String shown(String name) {
        return Excerpts.beginning(name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"), LONGEST_NAME);
    }
}
