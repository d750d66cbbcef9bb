package fi.huoneentaulu.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks in a text the words that a query was found by: whole words, beginnings, and parts of compounds. */
final class Highlighter {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_PART = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The words of texts recur from one hit and one search to the next; words of queries are never kept. */
    private static final LoadingCache<Shown, Forms> FORMS =
            Caffeine.newBuilder().maximumSize(20_000).build(Forms::of);

    private final List<QueryWord> words;

    Highlighter(Query query) {
        words = query.marking().distinct().toList();
    }

    /** The text in pieces; joined they are the text again. */
    List<Segment> segments(String text, Language language) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Span span = found(matcher.group(), language);
            if (span != null) {
                add(segments, text.substring(from, matcher.start() + span.start()), false);
                add(segments, text.substring(matcher.start() + span.start(), matcher.start() + span.end()), true);
                from = matcher.start() + span.end();
            }
        }
        add(segments, text.substring(from), false);
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean hit) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, hit));
        }
    }

    private record Span(int start, int end) {}

    private record Shown(String word, Language language) {}

    private record Forms(String word, String stem, String root, String fold) {
        static Forms of(Shown shown) {
            String word = shown.word().toLowerCase(Locale.ROOT);
            return new Forms(
                    word, Words.stem(word, shown.language()), Words.root(word, shown.language()), Words.folded(word));
        }
    }

    private @Nullable Span found(String shown, Language language) {
        if (words.isEmpty()) {
            return null;
        }
        Forms forms = FORMS.get(new Shown(shown, language));
        if (words.stream().anyMatch(wanted -> wanted.hasForm(forms.word(), forms.stem(), forms.root()))) {
            return new Span(0, shown.length());
        }
        // Folding keeps the length of a word unless it has letters beyond Finnish, Swedish and English.
        return forms.fold().length() == shown.length() ? part(forms.fold()) : null;
    }

    private @Nullable Span part(String fold) {
        for (QueryWord wanted : words) {
            int length = wanted.fold().length();
            if (length >= SHORTEST_BEGINNING && fold.startsWith(wanted.fold())) {
                return new Span(0, length);
            }
            int at = length >= SHORTEST_PART ? fold.indexOf(wanted.fold()) : -1;
            if (at > 0) {
                return new Span(at, at + length);
            }
        }
        return null;
    }
}
