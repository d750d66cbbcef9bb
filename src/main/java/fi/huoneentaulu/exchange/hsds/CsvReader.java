package fi.huoneentaulu.exchange.hsds;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records of a CSV file (RFC 4180, UTF-8) in order, or from where one is known to begin. */
final class CsvReader implements Closeable {
    private static final int BUFFER = 32 * 1024;
    private static final int LONGEST_CELL = 1_000_000;
    private static final int END = -1;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private long start;

    CsvReader(Path path) throws IOException {
        file = FileChannel.open(path);
        skipByteOrderMark();
    }

    private void skipByteOrderMark() throws IOException {
        boolean marked = read() == 0xEF && read() == 0xBB && read() == 0xBF;
        if (!marked) {
            seek(0);
        }
    }

    /** Where the next record begins. */
    long position() {
        return start + buffer.position();
    }

    void seek(long position) {
        long within = position - start;
        if (within >= 0 && within < buffer.limit()) {
            buffer.position((int) within);
        } else {
            start = position;
            buffer.position(0).limit(0);
        }
    }

    /**
     * The next record.
     *
     * @return its cells, or null at the end
     * @throws CsvFaultException when a quote is not closed, or a cell is endless
     */
    @Nullable
    List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        int first = read();
        while (first == '\n' || first == '\r') {
            first = read();
        }
        if (first == END) {
            return null;
        }
        back();
        while (cell(cells)) {
            // the record goes on
        }
        return cells;
    }

    /** Reads a cell; whether another one follows. */
    private boolean cell(List<String> cells) throws IOException {
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        int next = read();
        if (next == '"') {
            quoted(cell);
            next = read();
        }
        while (next != ',' && next != '\n' && next != END) {
            if (next != '\r') {
                put(cell, next);
            }
            next = read();
        }
        cells.add(cell.toString(StandardCharsets.UTF_8));
        return next == ',';
    }

    private void quoted(ByteArrayOutputStream cell) throws IOException {
        while (true) {
            int next = read();
            if (next == END) {
                throw new CsvFaultException("hsds.package.quote");
            }
            if (next == '"') {
                if (read() != '"') {
                    back();
                    return;
                }
            }
            put(cell, next);
        }
    }

    private static void put(ByteArrayOutputStream cell, int next) {
        if (cell.size() == LONGEST_CELL) {
            throw new CsvFaultException("hsds.package.cell");
        }
        cell.write(next);
    }

    private int read() throws IOException {
        if (!buffer.hasRemaining()) {
            start += buffer.limit();
            buffer.clear();
            int read = file.read(buffer, start);
            buffer.flip();
            if (read <= 0) {
                return END;
            }
        }
        return buffer.get() & 0xFF;
    }

    /** Gives back what was read last; the end is no byte. */
    private void back() {
        if (buffer.position() > 0) {
            buffer.position(buffer.position() - 1);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
