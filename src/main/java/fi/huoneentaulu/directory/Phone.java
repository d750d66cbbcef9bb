package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A public number.
 *
 * @param number the number as it is written for people
 * @param note who answers or what a call costs, or null
 */
public record Phone(String number, @Nullable LocalizedText note) {

    /**
     * What a link to call it leads to.
     *
     * @return a {@code tel} address
     */
    public String link() {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
