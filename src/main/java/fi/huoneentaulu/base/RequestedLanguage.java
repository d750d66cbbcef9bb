package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** The language that a program asks for with the parameter {@code lang}. */
public final class RequestedLanguage {
    private RequestedLanguage() {}

    /**
     * The language of a tag.
     *
     * @param tag {@code fi}, {@code sv} or {@code en}; null for Finnish
     * @return the language
     * @throws DomainException when there is no such language
     */
    public static Language of(@Nullable String tag) {
        return tag == null
                ? Language.FI
                : Language.ofTag(tag).orElseThrow(() -> new DomainException("base.error.language", tag));
    }
}
