package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The order of words in a language; words met before are known, for comparing them letter by letter is slow. */
public final class Alphabet {
    private static final int MOST = 10_000;
    private static final Map<Language, Alphabet> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Alphabet(Collator.getInstance(language.locale())));
        }
    }

    private final Collator collator;
    private final Map<String, CollationKey> known = new ConcurrentHashMap<>();

    private Alphabet(Collator collator) {
        this.collator = collator;
    }

    /**
     * The alphabet of a language.
     *
     * @param language the language
     * @return its order of words
     */
    public static Alphabet of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /**
     * Puts things in order by a word of each.
     *
     * @param word the word of a thing
     * @return the order
     * @param <T> what is put in order
     */
    public <T> Comparator<T> by(Function<? super T, String> word) {
        return Comparator.comparing(thing -> key(word.apply(thing)));
    }

    private CollationKey key(String word) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(word, collator::getCollationKey);
    }
}
