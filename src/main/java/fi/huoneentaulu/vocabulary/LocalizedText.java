package fi.huoneentaulu.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in Finnish, and in Swedish and English where it has been translated.
 *
 * @param fi the Finnish text, never blank
 * @param sv the Swedish text, or null
 * @param en the English text, or null
 */
public record LocalizedText(
        String fi, @Nullable String sv, @Nullable String en) {

    /**
     * A text in up to three languages; a blank translation counts as none.
     *
     * @throws IllegalArgumentException when the Finnish text is blank
     */
    public LocalizedText {
        if (fi == null || fi.isBlank()) {
            throw new IllegalArgumentException("Finnish text is missing");
        }
        sv = sv == null || sv.isBlank() ? null : sv;
        en = en == null || en.isBlank() ? null : en;
    }

    /**
     * A text that stands in Finnish alone.
     *
     * @param fi the Finnish text
     * @return the text
     */
    public static LocalizedText finnish(String fi) {
        return new LocalizedText(fi, null, null);
    }

    /**
     * The text as written in a language.
     *
     * @param language the language
     * @return the text, or empty when it has not been translated
     */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case FI -> fi;
                    case SV -> sv;
                    case EN -> en;
                });
    }

    /**
     * The text for a reader, in Finnish when there is no translation.
     *
     * @param language the reader's language
     * @return the text with the language that it is really in
     */
    public Spoken in(Language language) {
        return exactly(language).map(text -> new Spoken(text, language)).orElseGet(() -> new Spoken(fi, Language.FI));
    }

    /**
     * The bare text for a reader, in Finnish when there is no translation.
     *
     * @param language the reader's language
     * @return the text
     */
    public String text(Language language) {
        return in(language).text();
    }

    /**
     * A text with the language that it is really in, so that a page can mark a fallback.
     *
     * @param text the text
     * @param language its language
     */
    public record Spoken(String text, Language language) {

        /**
         * Whether the text fell back from what the reader asked for.
         *
         * @param wanted the reader's language
         * @return true when the page must mark the part with {@code lang}
         */
        public boolean differsFrom(Language wanted) {
            return language != wanted;
        }
    }
}
