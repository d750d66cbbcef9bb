package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.pack.PackProblem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zip that may have been made to do harm. Its directory is read before anything is inflated, and nothing is
 * inflated that is not a file of a pack; what is found wrong is told entry by entry.
 */
final class PackZip {
    /** The largest zip that is read, in bytes. */
    static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_ENTRY = 2 * 1024 * 1024;
    private static final long MOST_INFLATED = 200L * 1024 * 1024;
    private static final int MOST_RATIO = 200;
    private static final int SMALL_ENTRY = 64 * 1024;
    private static final int CHUNK = 16 * 1024;

    private final Predicate<String> isOurs;
    private final int largestAttachment;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private long inflated;

    private PackZip(Predicate<String> isOurs, int largestAttachment) {
        this.isOurs = isOurs;
        this.largestAttachment = largestAttachment;
    }

    /**
     * What was found in a zip.
     *
     * @param files the texts of the files of a pack, by path
     * @param attachments the files that its documents refer to, by path
     * @param problems what is wrong
     */
    record Found(Map<String, String> files, Map<String, byte[]> attachments, List<PackProblem> problems) {}

    /** Whether the bytes begin as a zip does. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    static Found read(byte[] bytes, Predicate<String> isOurs, int largestAttachment) {
        PackZip zip = new PackZip(isOurs, largestAttachment);
        try {
            zip.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BrokenZipException e) {
            zip.problems.add(e.problem());
        }
        return new Found(zip.texts(), zip.attachments(), List.copyOf(zip.problems));
    }

    private void read(ByteBuffer zip) throws BrokenZipException {
        List<ZipDirectory.Entry> entries = ZipDirectory.read(zip, MOST_ENTRIES);
        Set<String> names = new HashSet<>();
        for (ZipDirectory.Entry entry : entries) {
            String refusal = refusal(entry, names);
            if (refusal != null) {
                problems.add(new PackProblem(shown(entry.name()), 0, refusal, List.of()));
            } else if (!entry.isFolder()) {
                inflate(zip, entry);
            }
        }
    }

    private @Nullable String refusal(ZipDirectory.Entry entry, Set<String> names) {
        String name = entry.name();
        if (name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..")) {
            return "publishing.pack.error.path";
        }
        if (!names.add(name)) {
            return "publishing.pack.error.twice";
        }
        if (entry.isLink()) {
            return "publishing.pack.error.link";
        }
        if (entry.isEncrypted()) {
            return "publishing.pack.error.encrypted";
        }
        boolean knownFolder = entry.isFolder() && (isOurs.test(name + "a.yaml") || name.equals(AttachmentPack.FOLDER));
        return knownFolder || AttachmentPack.isOurs(name) || isOurs.test(name)
                ? null
                : "publishing.pack.error.unknown-file";
    }

    private void inflate(ByteBuffer zip, ZipDirectory.Entry entry) throws BrokenZipException {
        byte[] content =
                entry.isStored() ? ZipDirectory.data(zip, entry) : inflated(ZipDirectory.data(zip, entry), entry);
        if (content.length > largest(entry)) {
            throw tooLarge(entry);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw new BrokenZipException(shown(entry.name()), "publishing.pack.error.broken");
        }
        inflated += content.length;
        if (inflated > MOST_INFLATED) {
            throw new BrokenZipException("", "publishing.pack.error.inflated", MOST_INFLATED / (1024 * 1024));
        }
        files.put(entry.name(), content);
    }

    /** Inflates as little as is needed to know that an entry is too large, or grows as no text does. */
    private byte[] inflated(byte[] packed, ZipDirectory.Entry entry) throws BrokenZipException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                if (read == 0 && !inflater.finished()) {
                    throw new BrokenZipException(shown(entry.name()), "publishing.pack.error.broken");
                }
                content.write(chunk, 0, read);
                if (content.size() > largest(entry)) {
                    throw tooLarge(entry);
                }
                if (content.size() > SMALL_ENTRY && content.size() / MOST_RATIO > packed.length) {
                    throw new BrokenZipException(shown(entry.name()), "publishing.pack.error.ratio", MOST_RATIO);
                }
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenZipException(shown(entry.name()), "publishing.pack.error.broken");
        } finally {
            inflater.end();
        }
    }

    private int largest(ZipDirectory.Entry entry) {
        return AttachmentPack.isOurs(entry.name()) ? largestAttachment : LARGEST_ENTRY;
    }

    private BrokenZipException tooLarge(ZipDirectory.Entry entry) {
        return new BrokenZipException(
                shown(entry.name()), "publishing.pack.error.large-file", largest(entry) / (1024 * 1024));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        files.forEach((path, content) -> {
            if (AttachmentPack.isOurs(path)) {
                return;
            }
            try {
                texts.put(
                        path,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(content))
                                .toString());
            } catch (CharacterCodingException e) {
                problems.add(new PackProblem(path, 0, "publishing.pack.error.encoding", List.of()));
            }
        });
        return new TreeMap<>(texts);
    }

    private Map<String, byte[]> attachments() {
        Map<String, byte[]> attachments = new TreeMap<>(files);
        attachments.keySet().removeIf(path -> !AttachmentPack.isOurs(path));
        return attachments;
    }

    /** A name that can be shown: without what would disturb a page, and not endless. */
    private static String shown(String name) {
        String visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return visible.length() > 120 ? visible.substring(0, 120) + "…" : visible;
    }
}
