package fi.huoneentaulu.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The bytes of an upload, no more of them than an installation lets in. */
final class Upload extends FilterInputStream {
    private final long most;
    private long left;

    Upload(InputStream source, long most) {
        super(new PushbackInputStream(source));
        this.most = most;
        left = most;
    }

    /** Whether nothing was sent. */
    boolean empty() throws IOException {
        int first = in.read();
        if (first >= 0) {
            ((PushbackInputStream) in).unread(first);
        }
        return first < 0;
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
            throw new UploadTooLargeException(most);
        }
    }
}
