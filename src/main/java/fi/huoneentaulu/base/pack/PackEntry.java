package fi.huoneentaulu.base.pack;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a pack beside what is here.
 *
 * @param file the file that it stands in
 * @param place where in the file, a path such as {@code [3]}, or empty for the whole file
 * @param kind the kind of entry, a lower-case word
 * @param code its code
 * @param here what is here, as canonical JSON, or null when nothing is
 * @param offered what the pack says, as canonical JSON
 */
public record PackEntry(
        PackFile file,
        String place,
        String kind,
        String code,
        @Nullable String here,
        String offered) {}
