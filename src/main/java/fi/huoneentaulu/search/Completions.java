package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Titles by the beginnings of their words, for completing what is being typed from the first letter on. */
@Component
class Completions {
    private static final String LAST = "\uffff";

    private final NavigableSet<Key> keys = new ConcurrentSkipListSet<>();
    private final ConcurrentMap<Subject, Set<Key>> bySubject = new ConcurrentHashMap<>();

    /** A title under one of its words; titles that begin with what was typed come before those that hold it. */
    private record Key(String language, int place, String from, String title) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::language)
                    .thenComparing(Key::place)
                    .thenComparing(Key::from)
                    .thenComparing(Key::title)
                    .compare(this, other);
        }
    }

    void replace(Subject subject, Collection<IndexedHead> heads) {
        Set<Key> fresh = ConcurrentHashMap.newKeySet();
        heads.forEach(head -> Stream.of(Language.values())
                .forEach(language ->
                        head.title().exactly(language).ifPresent(title -> addKeys(fresh, language, title))));
        Set<Key> old = bySubject.put(subject, fresh);
        keys.addAll(fresh);
        if (old != null) {
            old.stream().filter(key -> !fresh.contains(key)).forEach(keys::remove);
        }
    }

    private static void addKeys(Set<Key> keys, Language language, String title) {
        List<String> words = Words.of(title).stream().map(Words::folded).toList();
        for (int at = 0; at < words.size(); at++) {
            keys.add(
                    new Key(language.tag(), Math.min(at, 1), String.join(" ", words.subList(at, words.size())), title));
        }
    }

    /** Titles with a word that begins so, at most so many. */
    Set<String> beginning(String folded, Language language, int limit) {
        Set<String> titles = new LinkedHashSet<>();
        for (int place = 0; place <= 1; place++) {
            keys
                    .subSet(
                            new Key(language.tag(), place, folded, ""),
                            new Key(language.tag(), place, folded + LAST, ""))
                    .stream()
                    .map(Key::title)
                    .limit(limit)
                    .forEach(titles::add);
        }
        return titles;
    }
}
