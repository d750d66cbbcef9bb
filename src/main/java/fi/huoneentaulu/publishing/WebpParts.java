package fi.huoneentaulu.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps of a WebP what is drawn: no camera data, profiles or movement, and nothing behind its end. */
final class WebpParts {
    private static final int HEADER = 12;
    private static final int PART = 8;
    private static final int NAME = 4;
    private static final int ALPHA = 0x10;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");

    private WebpParts() {}

    static byte[] clean(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long end = PART + Integer.toUnsignedLong(in.getInt(NAME));
        if (end > bytes.length || end < HEADER) {
            throw new IOException("cut short");
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream(bytes.length);
        int at = HEADER;
        while (at + PART <= end) {
            String name = new String(bytes, at, NAME, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(in.getInt(at + NAME));
            long padded = length + (length & 1);
            if (at + PART + padded > end || name.equals("ANIM")) {
                throw new IOException("cut short, or moving");
            }
            if (KEPT.contains(name)) {
                parts.writeBytes(part(bytes, at, PART + (int) padded, name));
            }
            at += PART + (int) padded;
        }
        return ByteBuffer.allocate(HEADER + parts.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(NAME + parts.size())
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(parts.toByteArray())
                .array();
    }

    /** The extended header tells of no other part than transparency. */
    private static byte[] part(byte[] bytes, int at, int length, String name) {
        byte[] part = ByteBuffer.allocate(length).put(bytes, at, length).array();
        if (name.equals("VP8X") && length > PART) {
            part[PART] &= ALPHA;
        }
        return part;
    }
}
