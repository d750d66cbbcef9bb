package fi.huoneentaulu.base.pack;

import java.util.List;

/**
 * What becomes of an entry of a pack.
 *
 * @param kind the kind of entry, a lower-case word
 * @param code its code
 * @param action what is done
 * @param lines the difference line by line: {@code + place: text} or {@code - place: text}
 */
public record PackChange(String kind, String code, Action action, List<String> lines) {

    /** What is done to an entry. */
    public enum Action {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
