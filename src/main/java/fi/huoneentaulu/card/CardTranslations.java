package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which languages of a card are behind its Finnish. A version never changes, so what was found of one is remembered.
 */
@Component
class CardTranslations {
    private static final int MOST = 5_000;
    private static final List<Language> TRANSLATED = List.of(Language.SV, Language.EN);

    private final Contents contents;
    private final CardContentType type;
    private final Map<Version, State> known = new ConcurrentHashMap<>();

    private record Version(String code, int number) {}

    CardTranslations(Contents contents, CardContentType type) {
        this.contents = contents;
        this.type = type;
    }

    /**
     * How a card's translations stand.
     *
     * @param missing languages in which a text is missing
     * @param outdated languages with a text whose Finnish has changed in a later version than it
     */
    record State(Set<Language> missing, Set<Language> outdated) {}

    State of(Published<CardBody> card) {
        if (known.size() > MOST) {
            known.clear();
        }
        Version version = new Version(card.code(), card.version());
        State state = known.get(version);
        if (state == null) {
            CardTree tree = tree(card);
            state = new State(tree.missing(), card.version() == 1 ? Set.of() : outdated(history(card)));
            known.put(version, state);
        }
        return state;
    }

    private CardTree tree(Published<CardBody> card) {
        return CardTree.parse(type.codec().write(card.body()));
    }

    private List<CardTree> history(Published<CardBody> card) {
        return IntStream.rangeClosed(1, card.version())
                .mapToObj(number -> contents.find(type, card.code(), number).orElseThrow())
                .map(this::tree)
                .toList();
    }

    /**
     * The texts of a draft that are older than their Finnish.
     *
     * @param card the card in force that the draft began from
     * @param draft the draft
     * @return their places with the language at the end, as in {@code steps.0.sv}
     */
    Set<String> older(Published<CardBody> card, CardTree draft) {
        List<CardTree> versions =
                Stream.concat(history(card).stream(), Stream.of(draft)).toList();
        return TRANSLATED.stream()
                .flatMap(language -> older(versions, language).map(place -> place + "." + language.tag()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The languages with a text whose Finnish changed in a later version than the text itself did. */
    static Set<Language> outdated(List<CardTree> versions) {
        return TRANSLATED.stream()
                .filter(language -> older(versions, language).findAny().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> older(List<CardTree> versions, Language language) {
        Map<String, Integer> finnish = lastChanges(versions, Language.FI);
        return lastChanges(versions, language).entrySet().stream()
                .filter(text -> finnish.getOrDefault(text.getKey(), 0) > text.getValue())
                .map(Map.Entry::getKey);
    }

    /** In which version each text of the last one became what it is. */
    private static Map<String, Integer> lastChanges(List<CardTree> versions, Language language) {
        Map<String, Integer> changes = new HashMap<>();
        Map<String, String> before = Map.of();
        for (int number = 0; number < versions.size(); number++) {
            Map<String, String> now = versions.get(number).texts(language);
            for (Map.Entry<String, String> text : now.entrySet()) {
                if (!text.getValue().equals(before.get(text.getKey()))) {
                    changes.put(text.getKey(), number);
                }
            }
            changes.keySet().retainAll(now.keySet());
            before = now;
        }
        return changes;
    }
}
