package fi.huoneentaulu.base.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One pack being taken in: its files, what it knows of its origin, and what has been found so far. */
public final class PackRun {
    private final List<PackFile> files;
    private final Map<String, PackItem> items;
    private final boolean trusted;
    private final List<PackChange> changes = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * Begins to take a pack in.
     *
     * @param files its files
     * @param items what it knows of the origin of its entries
     * @param trusted whether what it brings counts at once: an administrator takes it in, or nothing is here yet
     */
    public PackRun(List<PackFile> files, Collection<PackItem> items, boolean trusted) {
        this.files = List.copyOf(files);
        this.items = items.stream()
                .collect(Collectors.toMap(item -> key(item.kind(), item.code()), item -> item, (first, _) -> first));
        this.trusted = trusted;
    }

    /** What is to be done with an entry. */
    public enum Fate {
        NEW,
        CHANGED,
        /** It says what is said here already. */
        SAME,
        /** It cannot be taken in; the reason has been told. */
        REFUSED
    }

    /**
     * The files of a part.
     *
     * @param paths the pattern of its paths
     * @return its files by path
     */
    public List<PackFile> files(Pattern paths) {
        return files.stream()
                .filter(file -> paths.matcher(file.path()).matches())
                .toList();
    }

    /**
     * Whether what the pack brings counts at once.
     *
     * @return true for an administrator, and where nothing is here yet
     */
    public boolean trusted() {
        return trusted;
    }

    /**
     * Whether the pack tells what an entry was made from.
     *
     * @param kind the kind of entry
     * @param code its code
     * @return false for a file that was written by hand
     */
    public boolean tellsOrigin(String kind, String code) {
        return items.containsKey(key(kind, code));
    }

    /**
     * Weighs an entry against what is here and notes the change. What is newer here than the pack knows is refused.
     *
     * @param entry the entry
     * @param kept whether what is here stays as it is until somebody decides, so that an untold origin does no harm
     * @return what is to be done
     */
    public Fate weigh(PackEntry entry, boolean kept) {
        if (!seen.add(key(entry.kind(), entry.code()))) {
            return refuse(entry, "base.pack.twice", entry.code());
        }
        String here = entry.here();
        if (here == null) {
            note(entry, PackChange.Action.CREATED);
            return Fate.NEW;
        }
        if (here.equals(entry.offered())) {
            note(entry, PackChange.Action.UNCHANGED);
            return Fate.SAME;
        }
        note(entry, PackChange.Action.UPDATED);
        @Nullable PackItem item = items.get(key(entry.kind(), entry.code()));
        if (item == null) {
            return kept ? Fate.CHANGED : refuse(entry, "base.pack.untold", entry.code());
        }
        return item.hashes().contains(PackHash.of(here))
                ? Fate.CHANGED
                : refuse(entry, "base.pack.newer", entry.code());
    }

    /**
     * Notes what becomes of something that is no entry of a file of text.
     *
     * @param change what becomes of it
     */
    public void note(PackChange change) {
        changes.add(change);
    }

    private void note(PackEntry entry, PackChange.Action action) {
        changes.add(
                new PackChange(entry.kind(), entry.code(), action, PackLines.between(entry.here(), entry.offered())));
    }

    private Fate refuse(PackEntry entry, String key, Object... args) {
        refuse(entry.file(), entry.place(), key, args);
        return Fate.REFUSED;
    }

    /**
     * Tells why the pack cannot be taken in.
     *
     * @param file the file
     * @param place the place in it, a path, or empty for the whole file
     * @param key the translation key of the sentence
     * @param args the values for its placeholders
     */
    public void refuse(PackFile file, String place, String key, Object... args) {
        problems.add(new PackProblem(file.path(), file.places().line(place), key, List.of(args)));
    }

    /**
     * Tells why the pack cannot be taken in.
     *
     * @param problem what is wrong
     */
    public void refuse(PackProblem problem) {
        problems.add(problem);
    }

    /**
     * What has been found to change, and what stays.
     *
     * @return every entry so far
     */
    public List<PackChange> changes() {
        return List.copyOf(changes);
    }

    /**
     * Why the pack cannot be taken in.
     *
     * @return the refusals so far; empty when there are none
     */
    public List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    private static String key(String kind, String code) {
        return kind + "/" + code;
    }
}
