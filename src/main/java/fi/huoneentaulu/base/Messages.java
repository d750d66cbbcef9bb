package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of the interface in the reader's language, from the bundles that pages, prints and the API share. */
@Component
public class Messages {
    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /**
     * A text of the interface.
     *
     * @param language the reader's language
     * @param key a key of the bundles
     * @param args values for the placeholders
     * @return the text
     * @throws org.springframework.context.NoSuchMessageException when the key is in no bundle
     */
    public String get(Language language, String key, Object... args) {
        return source.getMessage(key, args, language.locale());
    }

    /**
     * A text of the interface in every language.
     *
     * @param key a key of the bundles
     * @param args values for the placeholders
     * @return the text
     * @throws org.springframework.context.NoSuchMessageException when the key is in no bundle
     */
    public LocalizedText all(String key, Object... args) {
        return new LocalizedText(get(Language.FI, key, args), get(Language.SV, key, args), get(Language.EN, key, args));
    }

    /**
     * The name of an enum value, such as a sector or a profession.
     *
     * @param language the reader's language
     * @param value a value of an enum of the vocabulary
     * @return its name in words
     */
    public String name(Language language, Enum<?> value) {
        return get(language, nameKey(value));
    }

    /**
     * The key under which an enum value's name stands in the bundles.
     *
     * @param value a value of an enum of the vocabulary
     * @return {@code vocabulary.<Enum>.<VALUE>}
     */
    public static String nameKey(Enum<?> value) {
        return "vocabulary." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
