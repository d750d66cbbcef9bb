package fi.huoneentaulu.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps of a PNG what is drawn: no texts, times, places, profiles, and nothing behind its end. */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int NAME = 4;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "IDAT", "IEND");

    private PngParts() {}

    static byte[] clean(byte[] bytes) throws IOException {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
        clean.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            int length = length(bytes, at);
            String name = new String(bytes, at + NAME, NAME, StandardCharsets.ISO_8859_1);
            checkSum(bytes, at, length);
            if (KEPT.contains(name)) {
                clean.write(bytes, at, length + AROUND);
            } else if (Character.isUpperCase(name.charAt(0))) {
                throw new IOException("unknown critical chunk");
            }
            if (name.equals("IEND")) {
                return clean.toByteArray();
            }
            at += length + AROUND;
        }
    }

    private static int length(byte[] bytes, int at) throws IOException {
        if (bytes.length - at < AROUND) {
            throw new IOException("cut short");
        }
        int length = ByteBuffer.wrap(bytes).getInt(at);
        if (length < 0 || length > bytes.length - at - AROUND) {
            throw new IOException("cut short");
        }
        return length;
    }

    private static void checkSum(byte[] bytes, int at, int length) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes, at + NAME, length + NAME);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes).getInt(at + NAME + NAME + length)) {
            throw new IOException("wrong checksum");
        }
    }
}
