package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the fields of one open form share.
 *
 * @param language the author's language
 * @param parts the services
 * @param kind the kind of document
 * @param subject the document
 * @param choices what can be chosen in the fields
 * @param plain tells what makes a text hard to read
 * @param shown every part of the form, to be refreshed
 */
record FormContext(
        Language language,
        EditorParts parts,
        EditedKind<?> kind,
        Subject subject,
        Choices choices,
        PlainLanguage plain,
        List<Shown> shown) {

    static FormContext of(Language language, EditorParts parts, EditedKind<?> kind, Subject subject) {
        return new FormContext(
                language,
                parts,
                kind,
                subject,
                new Choices(parts, language),
                new PlainLanguage(parts.spoken()),
                new ArrayList<>());
    }

    /** The same for the fields of one item of a list, which come and go with it. */
    FormContext inside() {
        return new FormContext(language, parts, kind, subject, choices, plain, new ArrayList<>());
    }

    /** Where the document is kept, as a path inside the application. */
    String keeping() {
        return kind.type().keeping(subject.code());
    }

    Messages messages() {
        return parts.messages();
    }

    String text(String key, Object... args) {
        return messages().get(language, key, args);
    }

    /** A text that names the kind. */
    String ofKind(String key) {
        return text(kind.words() + key);
    }

    <T extends Shown> T remember(T part) {
        shown.add(part);
        return part;
    }

    void refresh() {
        List.copyOf(shown).forEach(Shown::refresh);
    }
}
