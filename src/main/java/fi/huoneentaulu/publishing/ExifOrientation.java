package fi.huoneentaulu.publishing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads of a camera's data which way up the picture is. */
final class ExifOrientation {
    private static final int NAME = 6;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;
    private static final int MOST = 8;
    private static final int UPRIGHT = 1;

    private final byte[] bytes;
    private final int from;
    private final int to;

    ExifOrientation(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from + NAME;
        this.to = to;
    }

    /** 1–8 as Exif counts; 1 where nothing can be told. */
    int read() {
        if (to - from < HEADER || !AttachmentContent.hasAt(bytes, from - NAME, "Exif\0\0")) {
            return UPRIGHT;
        }
        boolean intel = AttachmentContent.hasAt(bytes, from, "II");
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from, to - from)
                .slice()
                .order(intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < HEADER || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
