package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of separated values in whatever letters and with whatever separator its sender's program writes. */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int SAMPLE = 40;
    private static final int CHUNK = 16 * 1024;
    private static final String NAMED = "sep=";

    private CsvFile() {}

    /** Reads everything. */
    static void read(Path file, TableSink sink) throws IOException {
        Charset letters = letters(file);
        boolean named = named(file, letters);
        char separator = named ? namedSeparator(file, letters) : separator(file, letters);
        sink.table("");
        try (Reader reader = reader(file, letters);
                CSVParser records = parser(reader, separator)) {
            for (CSVRecord each : records) {
                boolean tells = named && each.getRecordNumber() == 1;
                int line = Math.toIntExact(each.getRecordNumber());
                sink.row(new TableRow(line, tells ? List.of() : cells(each)));
            }
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static List<String> cells(CSVRecord line) {
        List<String> cells = new ArrayList<>();
        line.forEach(cell -> cells.add(cell.strip()));
        return cells;
    }

    /** A quote that is never closed is the one thing that no reading makes sense of. */
    private static DomainException unreadable(UncheckedIOException e) {
        String line = String.valueOf(e.getMessage()).replaceAll("(?s).*?line: (\\d+).*", "$1");
        return new DomainException("exchange.sheet.error.quote", line.matches("\\d{1,9}") ? line : "?");
    }

    private static CSVParser parser(Reader reader, char separator) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(reader);
    }

    private static Reader reader(Path file, Charset letters) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), letters));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    // ---- letters ----

    private static Charset letters(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(2);
        }
        if (first.length == 2 && (first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first.length == 2 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        requireText(file);
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static void requireText(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int next = in.read();
            while (next >= 0) {
                if (next == 0) {
                    throw new DomainException("exchange.sheet.error.no-table");
                }
                next = in.read();
            }
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] chunk = new char[CHUNK];
        try (Reader strict = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(chunk) >= 0) {
                // only the letters matter
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    // ---- separator ----

    private static boolean named(Path file, Charset letters) throws IOException {
        String first = firstLine(file, letters);
        return first.startsWith(NAMED)
                && first.length() == NAMED.length() + 1
                && SEPARATORS.contains(first.charAt(NAMED.length()));
    }

    private static char namedSeparator(Path file, Charset letters) throws IOException {
        return firstLine(file, letters).charAt(NAMED.length());
    }

    private static String firstLine(Path file, Charset letters) throws IOException {
        char[] first = new char[NAMED.length() + 2];
        try (Reader reader = reader(file, letters)) {
            int read = reader.read(first);
            return new String(first, 0, Math.max(read, 0)).lines().findFirst().orElse("");
        }
    }

    /** The separator that parts the first lines into as many cells as possible, and all of them into the same number. */
    private static char separator(Path file, Charset letters) throws IOException {
        char best = SEPARATORS.getFirst();
        long most = 0;
        for (char each : SEPARATORS) {
            long worth = worth(file, letters, each);
            if (worth > most) {
                most = worth;
                best = each;
            }
        }
        return best;
    }

    private static long worth(Path file, Charset letters, char separator) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (Reader reader = reader(file, letters);
                CSVParser records = parser(reader, separator)) {
            for (CSVRecord each : records) {
                if (widths.size() == SAMPLE) {
                    break;
                }
                if (each.size() > 1 || !each.get(0).isBlank()) {
                    widths.add(each.size());
                }
            }
        } catch (UncheckedIOException e) {
            return 0;
        }
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        long alike = widths.stream().filter(width -> width == widest).count();
        return widest < 2 ? 0 : alike * alike * widest;
    }
}
