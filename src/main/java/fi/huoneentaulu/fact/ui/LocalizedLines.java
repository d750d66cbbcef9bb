package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import fi.huoneentaulu.base.ui.TextLines;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text in the three languages side by side. */
class LocalizedLines extends FieldSet {
    private final Map<Language, TextLines> fields = new EnumMap<>(Language.class);

    LocalizedLines(String id, String label, int rows) {
        super(label);
        Div row = new Div();
        row.addClassName("keeper-row");
        for (Language language : Language.values()) {
            TextLines field = new TextLines(
                            id + "-" + language.tag(), getTranslation("fact.language." + language.tag()), rows)
                    .language(language.tag());
            fields.put(language, field);
            row.add(field);
        }
        add(row);
    }

    LocalizedLines show(@Nullable LocalizedText text) {
        fields.forEach((language, field) ->
                field.show(text == null ? "" : text.exactly(language).orElse("")));
        return this;
    }

    /** The text, or empty without its Finnish. */
    Optional<LocalizedText> text() {
        String fi = words(Language.FI);
        return fi.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(fi, words(Language.SV), words(Language.EN)));
    }

    private String words(Language language) {
        return Optional.ofNullable(fields.get(language)).map(TextLines::text).orElse("");
    }
}
