package fi.huoneentaulu.navigator.ui.editor;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases of an entry in words, for those who write them and those who decide on them. */
class CaseTexts {
    private final Facts facts;
    private final Language language;

    CaseTexts(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    /** What is known of the client, fact by fact. */
    String facts(EntrySetBody.Case given) {
        return given.facts().entrySet().stream()
                .map(fact -> fact(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** A fact with its answer; one that cannot be read stands as it is written. */
    String fact(String key, @Nullable Object value) {
        try {
            return facts.parse(key, value)
                    .map(answer ->
                            facts.sentences().answer(key, answer, language).text())
                    .orElse(key + ": " + value);
        } catch (DomainException e) {
            return key + ": " + value;
        }
    }

    /** All that a case says, for comparing two versions of it. */
    String all(EntrySetBody.Case given) {
        return Stream.of(
                        Map.entry("", given.name()),
                        Map.entry("", facts(given)),
                        Map.entry("→ ", String.join(", ", given.fits())),
                        Map.entry("≠ ", given.not().stream().sorted().collect(Collectors.joining(", "))))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + part.getValue())
                .collect(Collectors.joining("\n"));
    }
}
