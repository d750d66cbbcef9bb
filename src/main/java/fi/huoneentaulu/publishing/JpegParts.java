package fi.huoneentaulu.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;

/** Keeps of a JPEG what is drawn and which way up it is: no camera data, places, comments, and nothing behind its end. */
final class JpegParts {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int MOST_SCANS = 64;
    private static final int UPRIGHT = 1;

    private final byte[] bytes;
    private final ByteArrayOutputStream clean;
    private int at = 2;
    private int scans;

    private JpegParts(byte[] bytes) {
        this.bytes = bytes;
        this.clean = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] clean(byte[] bytes) throws IOException {
        return new JpegParts(bytes).clean();
    }

    private byte[] clean() throws IOException {
        clean.write(0xFF);
        clean.write(SOI);
        while (true) {
            int marker = marker();
            if (marker == EOI) {
                clean.write(0xFF);
                clean.write(EOI);
                return clean.toByteArray();
            }
            int length = length();
            if (isKept(marker, length)) {
                clean.write(0xFF);
                clean.write(marker);
                clean.write(bytes, at, length);
            } else if (marker == EXIF) {
                turned(new ExifOrientation(bytes, at + 2, at + length).read());
            }
            at += length;
            if (marker == SOS) {
                scan();
            }
        }
    }

    private boolean isKept(int marker, int length) {
        boolean adobe = marker == ADOBE && AttachmentContent.hasAt(bytes, at + 2, "Adobe") && length == 14;
        return adobe || (marker < APP0 || marker > APP15) && marker != COMMENT;
    }

    private int marker() throws IOException {
        if (at >= bytes.length || unsigned(at) != 0xFF) {
            throw new IOException("no marker");
        }
        while (at < bytes.length && unsigned(at) == 0xFF) {
            at++;
        }
        int marker = at < bytes.length ? unsigned(at++) : 0;
        if (marker < 0xC0 || marker >= 0xD0 && marker <= SOI) {
            throw new IOException("not a marker of a segment");
        }
        return marker;
    }

    private int length() throws IOException {
        int length = at + 2 <= bytes.length ? unsigned(at) << 8 | unsigned(at + 1) : 0;
        if (length < 2 || at + length > bytes.length) {
            throw new IOException("cut short");
        }
        return length;
    }

    /** Copies what is drawn up to the next marker that is neither a stuffed byte nor a restart. */
    private void scan() throws IOException {
        if (++scans > MOST_SCANS) {
            throw new IOException("too many scans");
        }
        int begin = at;
        while (at + 1 < bytes.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                clean.write(bytes, begin, at - begin);
                return;
            }
            at++;
        }
        throw new IOException("cut short");
    }

    /** Camera data in its shortest form: which way up, and nothing else. */
    private void turned(int orientation) {
        if (orientation != UPRIGHT) {
            clean.writeBytes(HexFormat.of()
                    .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001000" + orientation
                            + "0000" + "00000000"));
        }
    }

    private int unsigned(int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }
}
