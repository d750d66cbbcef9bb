package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetFault;
import fi.huoneentaulu.exchange.sheet.SheetField;
import fi.huoneentaulu.exchange.sheet.SheetMapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is the same on every line, because the file does not tell it. */
class SheetSame extends Composite<Section> {
    private final SheetWordsOf words;
    private final Consumer<UnaryOperator<SheetMapping>> change;
    private final Div parts = new Div();
    private final Map<SheetField, Paragraph> faults = new EnumMap<>(SheetField.class);
    private @Nullable UUID shown;

    SheetSame(SheetWordsOf words, Consumer<UnaryOperator<SheetMapping>> change) {
        this.words = words;
        this.change = change;
        Paragraph hint = new Paragraph(getTranslation("exchange.sheet.same.hint"));
        hint.addClassName("keeper-hint");
        parts.addClassName("sheet-parts");
        getContent().add(new H2(getTranslation("exchange.sheet.same")), hint, parts);
    }

    /** Fields stay while the same are asked for, and the keyboard with them. */
    void show(Sheet sheet, List<SheetFault> told) {
        List<SheetField> asked = SheetField.forAll().stream()
                .filter(field -> isAsked(sheet.mapping(), field))
                .toList();
        boolean another = !sheet.id().equals(shown);
        shown = sheet.id();
        if (another || !asked.equals(List.copyOf(faults.keySet()))) {
            parts.removeAll();
            faults.clear();
            asked.forEach(field -> parts.add(part(field, sheet.mapping())));
        }
        faults.forEach((field, place) -> place.setText(told.stream()
                .filter(each -> each.field() == field)
                .map(each -> getTranslation(each.key()))
                .findFirst()
                .orElse("")));
        setVisible(!asked.isEmpty());
    }

    private boolean isAsked(SheetMapping mapping, SheetField field) {
        if (field == SheetField.SUMMARY && mapping.tells(SheetField.TEXT)) {
            return false;
        }
        if (field == SheetField.COST && mapping.tells(SheetField.PRICE)) {
            return false;
        }
        if (field == SheetField.SECTOR) {
            boolean known = mapping.same(SheetField.PROVIDER)
                    .map(words::isKnownProvider)
                    .orElse(!mapping.tells(SheetField.PROVIDER));
            return !known && !mapping.tells(field);
        }
        return !mapping.tells(field);
    }

    private Div part(SheetField field, SheetMapping mapping) {
        Paragraph fault = new Paragraph();
        fault.addClassName("sheet-fault");
        fault.setId(id(field) + "-puute");
        faults.put(field, fault);
        Div part = new Div(input(field, mapping), fault);
        part.addClassName("sheet-part");
        return part;
    }

    private static String id(SheetField field) {
        return "sama-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component input(SheetField field, SheetMapping mapping) {
        String now = mapping.same(field).orElse("");
        return switch (field) {
            case SUMMARY -> typed(field, now, null);
            case PROVIDER -> typed(field, now, SheetWordsOf.PROVIDERS);
            case AREA -> typed(field, words.name(field, now), SheetWordsOf.AREAS);
            default -> chosen(field, now);
        };
    }

    private TextInput typed(SheetField field, String now, @Nullable String list) {
        TextInput input = new TextInput(id(field), getTranslation(field.key())).show(now);
        input.field()
                .getElement()
                .setAttribute("maxlength", "400")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", id(field) + "-puute");
        if (list != null) {
            input.field().getElement().setAttribute("list", list);
        }
        input.field().addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                String said = field == SheetField.AREA
                        ? words.code(field, input.text()).orElse("")
                        : input.text();
                change.accept(mapping -> mapping.same(field, said));
                boolean unknown = said.isEmpty() && !input.text().isEmpty();
                Optional.ofNullable(faults.get(field))
                        .filter(_ -> unknown)
                        .ifPresent(fault -> fault.setText(getTranslation("exchange.sheet.area.unknown")));
            }
        });
        return input;
    }

    private NativeSelect<String> chosen(SheetField field, String now) {
        Map<String, String> choices = words.choices(field);
        return new NativeSelect<>(
                        getTranslation(field.key()),
                        getTranslation("exchange.sheet.same.none"),
                        List.copyOf(choices.keySet()),
                        code -> choices.getOrDefault(code, code))
                .choose(now.isEmpty() ? null : now)
                .onChoice(code -> change.accept(mapping -> mapping.same(field, code.orElse(""))));
    }
}
