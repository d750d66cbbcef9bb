package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * How texts are cut into words and words into the forms that they are found by. It is done here and not by an index's
 * own analyzers, so that every backend finds alike and a query can weigh each form by itself.
 */
final class Words {
    private static final int GRAM = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");
    private static final Pattern CASE_ENDING = Pattern.compile("(?<=[\\p{L}\\p{N}])[:\u2019'](?=\\p{L})\\p{L}{1,6}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern SHARED_END = Pattern.compile("(\\p{L}{3,})[-\u2010\u2011] (?:ja|tai|sekä|och|eller)"
            + " \\p{L}{3,}?(palvelu\\p{L}*|neuvonta\\p{L}{0,4}|toiminta\\p{L}{0,4}|terapia\\p{L}{0,3}|hoito\\p{L}{0,3}"
            + "|työ|kuntoutus|ohjaus|tuki|arviointi|poliklinikka|ryhmä|suunnitelma|huolto"
            + "|tjänster|service|vård|rådgivning|verksamhet)(?!\\p{L})");
    private static final Pattern PLURAL_GENITIVE = Pattern.compile("(?<=\\p{L}{3})([srl])ten$");
    private static final int SHORTEST_ROOT = 3;
    private static final List<Crudeness> CRUDER = List.of(
            new Crudeness("([a-z])\\1", "$1"),
            new Crudeness("n[tkg](?=[aeiouy]|$)", "n"),
            new Crudeness("mp(?=[aeiouy]|$)", "m"),
            new Crudeness("lt(?=[aeiouy]|$)", "l"),
            new Crudeness("rt(?=[aeiouy]|$)", "r"),
            new Crudeness("m$", "n"),
            new Crudeness("ks$", "s"),
            new Crudeness("([uy])t$", "$1s"),
            new Crudeness("([aei])[ns]$", "$1"),
            new Crudeness("[aeiouy]+$", ""));

    private Words() {}

    /** The words of a text as they are searched: lower case, hyphenated words in their parts, {@code Kela:n} as kela. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(normal(text));
        while (matcher.find()) {
            words.addAll(List.of(HYPHEN.split(matcher.group())));
        }
        return words;
    }

    /**
     * The words of a text as they are indexed: also hyphenated words written as one, and words that share
     * their end: "päihde- ja riippuvuuspalvelut" has päihdepalvelut too.
     */
    static List<String> indexed(String text) {
        String normal = normal(text);
        List<String> words = new ArrayList<>();
        Matcher shared = SHARED_END.matcher(normal);
        while (shared.find()) {
            words.add(shared.group(1) + shared.group(2));
        }
        Matcher matcher = WORD.matcher(normal);
        while (matcher.find()) {
            String[] parts = HYPHEN.split(matcher.group());
            words.addAll(List.of(parts));
            if (parts.length > 1) {
                words.add(String.join("", parts));
            }
        }
        return words;
    }

    private static String normal(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return CASE_ENDING.matcher(lower).replaceAll("");
    }

    /** A word without accents: ä and å as a, ö as o, é as e. */
    static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** A text as it is sorted: å, ä and ö come after z, other accents count as none. */
    static String sortable(String text) {
        return folded(normal(text).replace('å', '{').replace('ä', '|').replace('ö', '}'));
    }

    /** The stem of a word in one language. */
    static String stem(String word, Language language) {
        SnowballStemmer stemmer = switch (language) {
            case FI -> new FinnishStemmer();
            case SV -> new SwedishStemmer();
            case EN -> new EnglishStemmer();
        };
        stemmer.setCurrent(language == Language.FI ? singular(word) : word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Genitive plurals that the stemmer does not know: nuorten as nuoren, lasten as lapsen. */
    private static String singular(String word) {
        return word.equals("lasten") ? "lapsen" : PLURAL_GENITIVE.matcher(word).replaceFirst("$1en");
    }

    /** The stems of a word whose language is not known. */
    static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            stems.add(stem(word, language));
        }
        return stems;
    }

    /** The roots of a word whose language is not known. */
    static Set<String> roots(String word) {
        Set<String> roots = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            roots.add(root(word, language));
        }
        return roots;
    }

    /**
     * The stem made cruder, so that words meet over consonant gradation, changing stems and missing dots:
     * {@code kotihoito} and {@code kotihoidon}, {@code ilmoitus} and {@code ilmoituksen}, {@code asiakas} and
     * {@code asiakkaan}, {@code päihde} and {@code paihde}.
     */
    static String root(String word, Language language) {
        String stem = folded(stem(word, language));
        if (language != Language.FI) {
            return stem;
        }
        String root = stem.replace('d', 't');
        for (Crudeness step : CRUDER) {
            root = step.pattern().matcher(root).replaceAll(step.by());
        }
        return root.length() < SHORTEST_ROOT ? stem : root;
    }

    private record Crudeness(Pattern pattern, String by) {
        Crudeness(String pattern, String by) {
            this(Pattern.compile(pattern), by);
        }
    }

    /** The runs of four letters in a word; a shorter word is its own. */
    static List<String> grams(String folded) {
        if (folded.length() <= GRAM) {
            return List.of(folded);
        }
        List<String> grams = new ArrayList<>();
        for (int at = 0; at + GRAM <= folded.length(); at++) {
            grams.add(folded.substring(at, at + GRAM));
        }
        return grams;
    }
}
