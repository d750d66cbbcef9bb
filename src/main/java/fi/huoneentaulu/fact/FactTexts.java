package fi.huoneentaulu.fact;

import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that a fact is made of. */
final class FactTexts {
    private FactTexts() {}

    static Stream<LocalizedText> of(FactDefinition fact) {
        return Stream.concat(
                Stream.of(fact.question(), fact.statement(), fact.negation(), fact.help(), fact.unit())
                        .filter(Objects::nonNull),
                fact.choices().stream().map(Choice::label));
    }

    static Stream<String> words(LocalizedText text) {
        return Stream.of(Language.values()).map(text::exactly).flatMap(Optional::stream);
    }
}
