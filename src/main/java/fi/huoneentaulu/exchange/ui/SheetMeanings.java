package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetField;
import fi.huoneentaulu.exchange.sheet.SheetMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the sender's words mean in ours, word by word; what is a name of ours already is not asked. */
class SheetMeanings extends Composite<Section> {
    private final SheetWordsOf words;
    private final Consumer<UnaryOperator<SheetMapping>> change;
    private final Div tables = new Div();
    private Map<SheetField, List<String>> asked = new EnumMap<>(SheetField.class);
    private @Nullable Sheet shown;

    SheetMeanings(SheetWordsOf words, Consumer<UnaryOperator<SheetMapping>> change) {
        this.words = words;
        this.change = change;
        Paragraph hint = new Paragraph(getTranslation("exchange.sheet.meanings.hint"));
        hint.addClassName("keeper-hint");
        tables.addClassName("sheet-meanings");
        getContent().add(new H2(getTranslation("exchange.sheet.meanings")), hint, tables);
    }

    /** Tables stay while they ask the same, and the keyboard with them. */
    void show(Sheet sheet) {
        boolean another = shown == null || !shown.id().equals(sheet.id());
        shown = sheet;
        Map<SheetField, Map<String, Optional<String>>> meanings = new LinkedHashMap<>();
        Map<SheetField, List<String>> now = new EnumMap<>(SheetField.class);
        for (SheetField field : sheet.mapping().choices()) {
            Map<String, Optional<String>> open = open(sheet, field);
            if (!open.isEmpty()) {
                meanings.put(field, open);
                now.put(field, List.copyOf(open.keySet()));
            }
        }
        if (another || !now.equals(asked)) {
            asked = now;
            tables.removeAll();
            meanings.forEach((field, open) -> tables.add(table(field, open)));
        }
        setVisible(!now.isEmpty());
    }

    /** Areas are known by their names: only those that are not, or were given a meaning here, are asked. */
    private Map<String, Optional<String>> open(Sheet sheet, SheetField field) {
        Map<String, Optional<String>> all = new LinkedHashMap<>(words.sheets().meanings(sheet, field));
        if (field == SheetField.AREA) {
            all.entrySet()
                    .removeIf(each -> each.getValue().isPresent()
                            && sheet.mapping().meaning(field, each.getKey()).isEmpty());
        }
        return all;
    }

    private PlainTable table(SheetField field, Map<String, Optional<String>> meanings) {
        PlainTable table = new PlainTable(
                getTranslation("exchange.sheet.meanings.of", getTranslation(field.key())),
                List.of(getTranslation("exchange.sheet.word"), getTranslation("exchange.sheet.means")));
        List<Component> inputs = new ArrayList<>();
        meanings.forEach((word, code) -> {
            Component input =
                    field == SheetField.AREA ? typed(field, word, code, inputs.size()) : chosen(field, word, code);
            inputs.add(input);
            table.row(new Span(word), input);
        });
        return table;
    }

    /** Some words mean nothing here; which, is said apart from what is still open. */
    private NativeSelect<String> chosen(SheetField field, String word, Optional<String> now) {
        Map<String, String> choices = words.choices(field);
        List<String> codes = new ArrayList<>(choices.keySet());
        codes.addFirst("");
        return new NativeSelect<>(
                        getTranslation("exchange.sheet.means.of", word),
                        getTranslation("exchange.sheet.open"),
                        codes,
                        code -> code.isEmpty()
                                ? getTranslation("exchange.sheet.nothing")
                                : choices.getOrDefault(code, code))
                .choose(now.orElse(null))
                .onChoice(code -> change.accept(mapping -> mapping.meaning(field, word, code.orElse(null))));
    }

    private TextInput typed(SheetField field, String word, Optional<String> now, int number) {
        String id = "merkitys-" + field.name().toLowerCase(Locale.ROOT) + "-" + number;
        TextInput input = new TextInput(id, getTranslation("exchange.sheet.means.of", word));
        input.show(now.map(code -> words.name(field, code)).orElse(""));
        input.field()
                .getElement()
                .setAttribute("list", SheetWordsOf.AREAS)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "60");
        input.field().addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                Optional<String> code = words.code(field, input.text());
                input.field()
                        .getElement()
                        .setAttribute(
                                "aria-invalid",
                                Boolean.toString(code.isEmpty() && !input.text().isEmpty()));
                change.accept(mapping -> mapping.meaning(field, word, code.orElse(null)));
            }
        });
        return input;
    }
}
