package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands beside a criterion while it is written: a text may still lack its Finnish. */
final class DraftNote {
    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private @Nullable String source;

    static DraftNote of(Note note) {
        DraftNote draft = new DraftNote();
        draft.source = note.source();
        LocalizedText text = note.text();
        if (text != null) {
            for (Language language : Language.values()) {
                text.exactly(language).ifPresent(words -> draft.texts.put(language, words));
            }
        }
        return draft;
    }

    String text(Language language) {
        return texts.getOrDefault(language, "");
    }

    void write(Language language, String text) {
        texts.put(language, text);
    }

    Optional<String> source() {
        return Optional.ofNullable(source);
    }

    void cite(@Nullable String id) {
        source = id;
    }

    boolean lacksFinnish() {
        return text(Language.FI).isBlank() && texts.values().stream().anyMatch(each -> !each.isBlank());
    }

    Optional<LocalizedText> text() {
        return text(Language.FI).isBlank()
                ? Optional.empty()
                : Optional.of(new LocalizedText(text(Language.FI), text(Language.SV), text(Language.EN)));
    }

    Note note() {
        return new Note(text().orElse(null), source);
    }
}
