package fi.huoneentaulu.publishing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a zip (APPNOTE 6.3, 4.3.12 and 4.3.16). The JDK's own readers do not tell links, and trust
 * sizes and places that a hostile zip may tell wrong.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int FILE_TYPE = 0170000;
    private static final int LINK = 0120000;

    private ZipDirectory() {}

    /**
     * An entry as the directory tells it.
     *
     * @param name its path
     * @param flags general purpose bits
     * @param method how it is packed
     * @param crc the checksum of its content
     * @param packed its size in the zip, in bytes
     * @param mode its Unix mode, or 0
     * @param offset where its local header stands
     */
    record Entry(String name, int flags, int method, long crc, int packed, int mode, int offset) {
        boolean isFolder() {
            return name.endsWith("/");
        }

        boolean isLink() {
            return (mode & FILE_TYPE) == LINK;
        }

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        boolean isStored() {
            return method == STORED;
        }
    }

    static List<Entry> read(ByteBuffer zip, int mostEntries) throws BrokenZipException {
        int end = end(zip);
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        if (count > mostEntries) {
            throw new BrokenZipException("", "publishing.pack.error.entries", mostEntries);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            require(at >= 0 && at <= end - HEADER_SIZE && zip.getInt(at) == HEADER);
            int name = zip.getShort(at + 28) & 0xFFFF;
            int more = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            require(at + HEADER_SIZE + name + more <= end);
            entries.add(entry(zip, at, name));
            at += HEADER_SIZE + name + more;
        }
        requireApart(zip, entries, zip.getInt(end + 16));
        return entries;
    }

    private static int end(ByteBuffer zip) throws BrokenZipException {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + (zip.getShort(at + 20) & 0xFFFF) == zip.limit()) {
                return at;
            }
        }
        throw new BrokenZipException("", "publishing.pack.error.broken");
    }

    private static Entry entry(ByteBuffer zip, int at, int nameLength) throws BrokenZipException {
        byte[] name = new byte[nameLength];
        zip.get(at + HEADER_SIZE, name);
        int method = zip.getShort(at + 10) & 0xFFFF;
        require(method == STORED || method == DEFLATED);
        return new Entry(
                text(name),
                zip.getShort(at + 8) & 0xFFFF,
                method,
                zip.getInt(at + 16) & 0xFFFF_FFFFL,
                zip.getInt(at + 20),
                zip.getInt(at + 38) >>> 16,
                zip.getInt(at + 42));
    }

    private static String text(byte[] name) throws BrokenZipException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenZipException("", "publishing.pack.error.name");
        }
    }

    /** Entries that share their bytes make a small zip into a huge one. */
    private static void requireApart(ByteBuffer zip, List<Entry> entries, int directory) throws BrokenZipException {
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparingInt(Entry::offset)).toList();
        int free = 0;
        for (Entry entry : inOrder) {
            require(entry.offset() >= free);
            int begin = dataOf(zip, entry);
            require(entry.packed() >= 0 && entry.packed() <= directory - begin);
            free = begin + entry.packed();
        }
    }

    private static int dataOf(ByteBuffer zip, Entry entry) throws BrokenZipException {
        int at = entry.offset();
        require(at >= 0 && at <= zip.limit() - LOCAL_SIZE && zip.getInt(at) == LOCAL);
        return at + LOCAL_SIZE + (zip.getShort(at + 26) & 0xFFFF) + (zip.getShort(at + 28) & 0xFFFF);
    }

    static byte[] data(ByteBuffer zip, Entry entry) throws BrokenZipException {
        byte[] data = new byte[entry.packed()];
        zip.get(dataOf(zip, entry), data);
        return data;
    }

    private static void require(boolean holds) throws BrokenZipException {
        if (!holds) {
            throw new BrokenZipException("", "publishing.pack.error.broken");
        }
    }
}
