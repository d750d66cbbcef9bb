package fi.huoneentaulu.directory;

import fi.huoneentaulu.directory.ServiceCatalogue.Entry;
import fi.huoneentaulu.search.Readings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares typed words with those of services: inflections and synonyms meet, and a word may still be being typed. */
@Component
class TrayWords {
    private static final int LONGEST = 200;

    private final Readings readings;

    TrayWords(Readings readings) {
        this.readings = readings;
    }

    /** Every word must be said, or a synonym of the whole. */
    Predicate<Entry> of(String text) {
        String looked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Word> words = Stream.of(looked.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .map(word -> new Word(word, readings.read(word).roots()))
                .filter(word -> !word.roots().isEmpty())
                .toList();
        Set<String> synonyms =
                words.isEmpty() ? Set.of() : readings.synonyms(looked).roots();
        return entry ->
                words.stream().allMatch(word -> word.isSaidIn(entry)) || !Collections.disjoint(synonyms, entry.roots());
    }

    private record Word(String typed, Set<String> roots) {
        boolean isSaidIn(Entry entry) {
            return !Collections.disjoint(roots, entry.roots())
                    || entry.words().stream().anyMatch(word -> word.startsWith(typed));
        }
    }
}
