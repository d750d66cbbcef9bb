package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A text in the three languages side by side, with its length and what would make it plainer. */
class LocalizedField extends FieldSet implements Shown {

    private final FormContext context;
    private final Scope scope;
    private final String place;
    private final TextKind kind;
    private final Map<Language, TypingField> fields = new EnumMap<>(Language.class);

    LocalizedField(FormContext context, Scope scope, String place, String label, TextKind kind) {
        super(label);
        this.context = context;
        this.scope = scope;
        this.place = place;
        this.kind = kind;
        addClassName("editor-localized");
        Div columns = new Div();
        columns.addClassName("editor-languages");
        for (Language language : Language.values()) {
            columns.add(field(language));
        }
        add(columns);
        refresh();
    }

    private TypingField field(Language language) {
        String id = scope.id() + place.replace('.', '-') + "-" + language.tag();
        String label = context.text("publishing.editor.language." + language.tag());
        TypingField field = kind.rows() == 1 ? TypingField.line(id, label) : TypingField.lines(id, label, kind.rows());
        field.language(language.tag()).onTyped((before, text) -> {
            scope.edit(at(language), seen(at(language), before), node(text));
            tell(language, text);
        });
        fields.put(language, field);
        return field;
    }

    /** What stands at the place itself where it reads as the author saw it. */
    private @Nullable JsonNode seen(String at, String before) {
        return scope.text(at).equals(before) ? scope.at(at) : node(before);
    }

    private static @Nullable JsonNode node(String text) {
        return text.isBlank() ? null : StringNode.valueOf(text);
    }

    private String at(Language language) {
        return place.isEmpty() ? language.tag() : place + "." + language.tag();
    }

    @Override
    public void refresh() {
        fields.forEach((language, field) -> {
            String text = scope.text(at(language));
            field.show(text);
            tell(language, text);
        });
    }

    private void tell(Language language, String text) {
        List<String> problems = kind.markdown() && !text.isBlank() ? Markdown.problems(text) : List.of();
        TypingField field = fields.get(language);
        if (field == null) {
            return;
        }
        boolean tooLong = kind.most() > 0 && text.length() > kind.most();
        if (!problems.isEmpty()) {
            field.note(context.text(problems.getFirst()), true);
        } else if (tooLong) {
            field.note(context.text("publishing.problem.length", text.length(), kind.most()), true);
        } else {
            field.note(hint(language, text), false);
        }
    }

    private String hint(Language language, String text) {
        if (language == Language.FI && !text.isBlank()) {
            List<PlainLanguage.Hint> hints = context.plain().hints(text);
            if (!hints.isEmpty()) {
                return context.text(hints.getFirst().key(), hints.getFirst().args());
            }
        }
        boolean untranslated = text.isBlank() && !scope.text(at(Language.FI)).isBlank();
        if (language != Language.FI && untranslated) {
            return context.text("publishing.editor.untranslated");
        }
        if (language != Language.FI && scope.isOlder(at(language))) {
            return context.text("publishing.editor.older");
        }
        return kind.most() > 0 ? context.text("publishing.editor.length", text.length(), kind.most()) : "";
    }
}
