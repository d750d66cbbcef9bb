package fi.huoneentaulu.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Builds zips byte by byte, also such as no honest program makes. */
public final class ZipBuilder {
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<byte[]> headers = new ArrayList<>();

    /** An entry with a text. */
    public ZipBuilder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8), 0, 0);
    }

    /** An entry with bytes, a Unix mode and flags. */
    public ZipBuilder with(String name, byte[] content, int mode, int flags) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return entry(name, packed(content), crc.getValue(), content.length, mode, flags);
    }

    private ZipBuilder entry(String name, byte[] packed, long crc, int size, int mode, int flags) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        int offset = bytes.size();
        bytes.writeBytes(local(path, packed.length, crc, size, flags));
        bytes.writeBytes(packed);
        headers.add(header(path, packed.length, crc, size, mode, flags, offset));
        return this;
    }

    /** Another name for the bytes of the first entry. */
    ZipBuilder again(String name) {
        byte[] first = headers.getFirst();
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] copy = new byte[46 + path.length];
        System.arraycopy(first, 0, copy, 0, 46);
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putShort(28, (short) path.length);
        System.arraycopy(path, 0, copy, 46, path.length);
        headers.add(copy);
        return this;
    }

    /** The zip. */
    public byte[] zip() {
        int begin = bytes.size();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        headers.forEach(all::writeBytes);
        all.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) headers.size())
                .putShort((short) headers.size())
                .putInt(all.size() - begin)
                .putInt(begin)
                .putShort((short) 0)
                .array());
        return all.toByteArray();
    }

    /** The files of an honest zip. */
    public static SortedMap<String, String> files(byte[] zip) {
        SortedMap<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** An honest zip of files. */
    public static byte[] of(SortedMap<String, String> files) {
        ZipBuilder zip = new ZipBuilder();
        files.forEach(zip::with);
        return zip.zip();
    }

    private static byte[] local(byte[] path, int packed, long crc, int size, int flags) {
        return little(30 + path.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt((int) crc)
                .putInt(packed)
                .putInt(size)
                .putShort((short) path.length)
                .putShort((short) 0)
                .put(path)
                .array();
    }

    private static byte[] header(byte[] path, int packed, long crc, int size, int mode, int flags, int offset) {
        return little(46 + path.length)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) DEFLATED)
                .putInt(0)
                .putInt((int) crc)
                .putInt(packed)
                .putInt(size)
                .putShort((short) path.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(mode << 16)
                .putInt(offset)
                .put(path)
                .array();
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
