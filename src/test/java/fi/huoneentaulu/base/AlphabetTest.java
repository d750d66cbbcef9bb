package fi.huoneentaulu.base;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists follow the reader's alphabet. */
class AlphabetTest {
    @Test
    void the_letters_with_dots_and_rings_stand_last_in_finnish_and_swedish() {
        List<String> words = List.of("Öljy", "aika", "Åbo", "zoo", "Äiti", "Bussi");

        assertThat(words.stream().sorted(Alphabet.of(Language.FI).by(word -> word)))
                .containsExactly("aika", "Bussi", "zoo", "Åbo", "Äiti", "Öljy");
        assertThat(words.stream().sorted(Alphabet.of(Language.SV).by(word -> word)))
                .containsExactly("aika", "Bussi", "zoo", "Åbo", "Äiti", "Öljy");
    }

    @Test
    void each_language_has_its_own_order() {
        assertThat(Stream.of("Äiti", "Bussi", "aika")
                        .sorted(Alphabet.of(Language.EN).by(word -> word)))
                .containsExactly("aika", "Äiti", "Bussi");
    }

    @Test
    void more_words_than_are_remembered_are_put_in_order_too() {
        List<String> words =
                IntStream.range(10_000, 30_000).mapToObj(Integer::toString).toList();

        assertThat(words.reversed().stream().sorted(Alphabet.of(Language.FI).by(word -> word)))
                .containsExactlyElementsOf(words);
    }
}
