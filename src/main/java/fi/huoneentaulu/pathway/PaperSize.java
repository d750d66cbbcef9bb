package fi.huoneentaulu.pathway;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet on which a path is printed, always lying. */
public enum PaperSize {
    A4,
    A3;

    /**
     * The size that a parameter names.
     *
     * @param text the parameter, in any case, or null
     * @return the size, A4 when it names none
     */
    public static PaperSize of(@Nullable String text) {
        return Stream.of(values())
                .filter(size -> size.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(A4);
    }

    String cssClass() {
        return "paper-" + name().toLowerCase(Locale.ROOT);
    }
}
