package fi.huoneentaulu.base.pack;

import fi.huoneentaulu.base.Sha256;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells contents apart, and keeps what an entry said earlier, so that an older copy of it is known elsewhere. */
public final class PackHash {
    private static final int MOST = 30;
    private static final String GAP = " ";

    private PackHash() {}

    /**
     * The hash of a content.
     *
     * @param canonical the content, written always in the same way
     * @return 64 hexadecimal digits
     */
    public static String of(String canonical) {
        return Sha256.hex(canonical);
    }

    /**
     * The earlier hashes after a change, newest first.
     *
     * @param former the earlier hashes so far, as this method wrote them, or null
     * @param left the content that is left behind
     * @return at most 30 hashes with spaces between
     */
    public static String grown(@Nullable String former, String left) {
        return String.join(
                GAP,
                Stream.concat(Stream.of(of(left)), list(former).stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /**
     * The hashes of an entry, for a pack.
     *
     * @param now what it says now
     * @param former its earlier hashes, as {@link #grown} wrote them, or null
     * @return the hash of now, then the earlier ones
     */
    public static List<String> lineage(String now, @Nullable String former) {
        return Stream.concat(Stream.of(of(now)), list(former).stream()).toList();
    }

    private static List<String> list(@Nullable String former) {
        return former == null || former.isEmpty() ? List.of() : List.of(former.split(GAP));
    }
}
