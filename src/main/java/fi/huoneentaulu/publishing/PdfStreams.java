package fi.huoneentaulu.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed parts of a PDF grow to, before a library unpacks them into memory. */
final class PdfStreams {
    private static final Pattern BEGIN = Pattern.compile("stream\\r?\\n(?=[\\x08\\x18\\x28\\x38\\x48\\x58\\x68\\x78])");
    private static final Pattern TWICE_PACKED =
            Pattern.compile("/F(?:ilter)?\\s*\\[[^\\]]{0,200}/(?:Fl|LZW)[^\\]]{0,200}/(?:Fl|LZW)");
    private static final int LARGEST = 128 * 1024 * 1024;
    private static final long MOST = 512L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private PdfStreams() {}

    static void refuseBombs(byte[] pdf) throws IOException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (TWICE_PACKED.matcher(text).find()) {
            throw new IOException("packed twice");
        }
        long sum = 0;
        Matcher begin = BEGIN.matcher(text);
        while (begin.find()) {
            sum += inflated(pdf, begin.end());
            if (sum > MOST) {
                throw new IOException("grows beyond measure");
            }
        }
    }

    private static long inflated(byte[] pdf, int from) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            int read;
            do {
                read = inflater.inflate(chunk);
                size += read;
                if (size > LARGEST) {
                    throw new IOException("grows beyond measure");
                }
            } while (read > 0);
            return size;
        } catch (DataFormatException e) {
            return 0; // not packed after all, or broken: the library reads no more of it either
        } finally {
            inflater.end();
        }
    }
}
