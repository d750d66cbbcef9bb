package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.TooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.util.unit.DataSize;

/** The bytes of an upload, no more of them than an installation lets in. */
final class Upload extends FilterInputStream {
    private static final int PEEKED = 2;

    private final long most;
    private long left;

    Upload(InputStream source, long most) {
        super(new PushbackInputStream(source, PEEKED));
        this.most = most;
        left = most;
    }

    /** Whether nothing was sent. */
    boolean empty() throws IOException {
        return beginning().isEmpty();
    }

    /** Whether it begins as a zip does. */
    boolean zipped() throws IOException {
        return beginning().equals("PK");
    }

    private String beginning() throws IOException {
        byte[] first = in.readNBytes(PEEKED);
        ((PushbackInputStream) in).unread(first);
        return new String(first, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLargeException(
                    "exchange.error.too-large", DataSize.ofBytes(most).toMegabytes());
        }
    }
}
