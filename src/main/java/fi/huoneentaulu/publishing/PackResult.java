package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.pack.PackChange;
import java.util.List;

/**
 * What a pack brings, or brought.
 *
 * @param changes every entry of the pack that could be read, also those that stay as they are
 * @param errors why it cannot be taken in; empty when it can
 * @param applied whether it has been taken in; nothing has been when false
 */
public record PackResult(List<PackChange> changes, List<Fault> errors, boolean applied) {

    /**
     * Why a pack cannot be taken in.
     *
     * @param file the path of the file inside the pack, or empty for the whole pack
     * @param line the line, from 1, or 0 where none can be told
     * @param message what is wrong, in the reader's language
     */
    public record Fault(String file, int line, String message) {}

    /**
     * How many entries meet a fate.
     *
     * @param action the fate
     * @return the count
     */
    public long count(PackChange.Action action) {
        return changes.stream().filter(change -> change.action() == action).count();
    }
}
