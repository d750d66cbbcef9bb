package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Which languages of a document are behind its Finnish. A version never changes, so what was found of one is remembered. */
@Service
@ForMaintainers
public class Translations {
    private static final int MOST = 5_000;
    private static final List<Language> TRANSLATED = List.of(Language.SV, Language.EN);

    private final Contents contents;
    private final ContentTypes types;
    private final Map<Version, State> known = new ConcurrentHashMap<>();

    private record Version(SubjectKind kind, String code, int number) {}

    Translations(Contents contents, ContentTypes types) {
        this.contents = contents;
        this.types = types;
    }

    /**
     * How a document's translations stand.
     *
     * @param missing languages in which a text is missing
     * @param outdated languages with a text whose Finnish has changed in a later version than it
     */
    public record State(Set<Language> missing, Set<Language> outdated) {}

    /**
     * How the translations of a version stand.
     *
     * @param type the kind of document
     * @param published the version
     * @return what is missing and what is behind
     * @param <B> the kind of document
     */
    public <B> State of(ContentType<B> type, Published<B> published) {
        if (known.size() > MOST) {
            known.clear();
        }
        Version version = new Version(type.kind(), published.code(), published.version());
        State state = known.get(version);
        if (state == null) {
            TextTree tree = tree(type, published);
            state = new State(tree.missing(), published.version() == 1 ? Set.of() : outdated(history(type, published)));
            known.put(version, state);
        }
        return state;
    }

    /**
     * The languages in which a draft lacks a text that it has in Finnish.
     *
     * @param type the kind of document
     * @param body the draft
     * @return the languages
     */
    public Set<Language> missing(ContentType<?> type, DraftBody body) {
        return TextTree.parse(body.json(), type.untranslated()).missing();
    }

    /**
     * The texts of a draft that are older than their Finnish, in the versions before or in the draft itself.
     *
     * @param draft the draft
     * @return their places with the language at the end, as in {@code steps.0.sv}; none for a new document
     */
    public Set<String> older(Draft draft) {
        Subject subject = draft.subject();
        return older(types.of(subject.kind()), subject.code(), draft.body());
    }

    private <B> Set<String> older(ContentType<B> type, String code, DraftBody body) {
        return contents.find(type, code)
                .map(published -> older(Stream.concat(
                                history(type, published).stream(),
                                Stream.of(TextTree.parse(body.json(), type.untranslated())))
                        .toList()))
                .orElse(Set.of());
    }

    private static Set<String> older(List<TextTree> versions) {
        return TRANSLATED.stream()
                .flatMap(language -> older(versions, language).map(place -> place + "." + language.tag()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private <B> List<TextTree> history(ContentType<B> type, Published<B> published) {
        return IntStream.rangeClosed(1, published.version())
                .mapToObj(
                        number -> contents.find(type, published.code(), number).orElseThrow())
                .map(version -> tree(type, version))
                .toList();
    }

    private static <B> TextTree tree(ContentType<B> type, Published<B> published) {
        return TextTree.parse(type.codec().write(published.body()), type.untranslated());
    }

    /** The languages with a text whose Finnish changed in a later version than the text itself did. */
    static Set<Language> outdated(List<TextTree> versions) {
        return TRANSLATED.stream()
                .filter(language -> older(versions, language).findAny().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> older(List<TextTree> versions, Language language) {
        Map<String, Integer> finnish = lastChanges(versions, Language.FI);
        return lastChanges(versions, language).entrySet().stream()
                .filter(text -> finnish.getOrDefault(text.getKey(), 0) > text.getValue())
                .map(Map.Entry::getKey);
    }

    /** In which version each text of the last one became what it is. */
    private static Map<String, Integer> lastChanges(List<TextTree> versions, Language language) {
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
