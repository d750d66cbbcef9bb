package fi.huoneentaulu.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** A language of the interface and of the content; Finnish is the one that is always there. */
public enum Language {
    FI,
    SV,
    EN;

    /**
     * The language's BCP 47 tag.
     *
     * @return {@code fi}, {@code sv} or {@code en}
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The locale that formats numbers and texts in this language.
     *
     * @return a locale without a country
     */
    public Locale locale() {
        return Locale.of(tag());
    }

    /**
     * What the language calls itself, such as {@code Suomi}.
     *
     * @return its own name with a capital letter
     */
    public String ownName() {
        String name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /**
     * The language of a tag.
     *
     * @param tag a language tag in any case, with or without a country
     * @return the language, or empty when it is none of ours
     */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag().equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language of a locale.
     *
     * @param locale any locale
     * @return its language, Finnish when it is none of ours
     */
    public static Language of(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(FI);
    }
}
