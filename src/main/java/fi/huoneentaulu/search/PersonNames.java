package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells the names of persons among typed words: a list of common names in any inflection, and the shape of most Finnish
 * surnames ({@code -nen}, inflected {@code -sen} and so on, after another vowel than i, since adjectives end in
 * {@code -inen}). A word of the cards is no name, however it looks.
 */
@Component
class PersonNames {
    private static final String FILE = "search/person-names.txt";

    private static final Pattern SURNAME =
            Pattern.compile("\\p{L}*[aeouyäö](?:nen|se(?:n|en|t|lle|ll[aä]|lt[aä]|ss[aä]|st[aä]|n[aä]|ksi|tta))");

    private static final int SHORTEST_NAME = 3;

    // of Finnish cases and the Swedish genitive
    private static final Pattern ENDING = Pattern.compile(
            "s|t|n|[aä]|t[aä]|[aeiouyäö]n|h[aeiouyäö]n|i?en|ll[aä]|lle|lt[aä]|ss[aä]|st[aä]|n[aä]|ksi|tt[aä]");

    private final Set<String> names;
    private final Set<String> stems;
    private final Vocabulary vocabulary;

    PersonNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        names = read();
        stems = names.stream()
                .filter(name -> name.length() > 3)
                .map(name -> Words.stem(name, Language.FI))
                .filter(stem -> stem.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isName(QueryWord word) {
        if (vocabulary.knows(word.exact(), word.stems())) {
            return false;
        }
        return names.contains(word.exact())
                || stems.contains(Words.stem(word.exact(), Language.FI))
                || isInflected(word.exact())
                || looksLikeSurname(word.exact());
    }

    /** Stems alone do not tell: that of a short name is too short to be told from other words. */
    private boolean isInflected(String word) {
        return IntStream.range(SHORTEST_NAME, word.length())
                .anyMatch(end -> names.contains(word.substring(0, end))
                        && ENDING.matcher(word.substring(end)).matches());
    }

    private static boolean looksLikeSurname(String word) {
        return word.length() > 5 && SURNAME.matcher(word).matches();
    }
}
