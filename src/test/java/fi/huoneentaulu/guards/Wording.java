package fi.huoneentaulu.guards;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells words for people apart from words for machines. */
final class Wording {
    /** The product's name is the same in every language. */
    private static final Set<String> NAMES = Set.of("Huoneentaulu");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]*)+");
    private static final Pattern ADDRESS =
            Pattern.compile("(/|#|\\?|https?:|mailto:|tel:|context:|data:).*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NORDIC = Pattern.compile("[äöåÄÖÅ]");
    private static final Pattern SENTENCE = Pattern.compile("\\s*\\p{Lu}\\p{Ll}+[,:]? \\p{L}+.*", Pattern.DOTALL);

    private Wording() {}

    /** A string that says something when it is shown: it has letters and is neither a key nor an address. */
    static boolean saysSomething(String string) {
        return LETTER.matcher(string).find()
                && !isKey(string)
                && !ADDRESS.matcher(string).matches()
                && !NAMES.contains(string.strip());
    }

    /** A string that reads like Finnish, Swedish or an English sentence, wherever it stands. */
    static boolean readsLikeASentence(String string) {
        return saysSomething(string)
                && (NORDIC.matcher(string).find() || SENTENCE.matcher(string).matches());
    }

    /** A translation key, or the beginning of one. */
    static boolean isKey(String string) {
        return KEY.matcher(string).matches();
    }
}
