package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetFault;
import fi.huoneentaulu.exchange.sheet.SheetMapping;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The list as a whole: its name, the language of its texts, whether it is all of it, and the other sheets of its file. */
class SheetHead extends Composite<Section> {
    private static final String LIST = "luettelo";

    private final Consumer<UnaryOperator<SheetMapping>> change;
    private final Consumer<UUID> another;
    private final Paragraph fault = new Paragraph();
    private final TextInput list = new TextInput(LIST, getTranslation("exchange.sheet.list"));

    SheetHead(Consumer<UnaryOperator<SheetMapping>> change, Consumer<UUID> another) {
        this.change = change;
        this.another = another;
        fault.addClassName("sheet-fault");
        fault.setId(LIST + "-puute");
        list.field()
                .getElement()
                .setAttribute("maxlength", "80")
                .setAttribute("aria-describedby", LIST + "-puute " + LIST + "-ohje");
        list.field().addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                change.accept(mapping -> mapping.called(list.text()));
            }
        });
    }

    void show(Sheet sheet, List<Sheet> besides) {
        getContent().removeAll();
        Paragraph hint = new Paragraph(getTranslation("exchange.sheet.list.hint"));
        hint.addClassName("keeper-hint");
        hint.setId(LIST + "-ohje");
        Div named = new Div(list.show(sheet.mapping().list()), fault, hint);
        named.addClassName("sheet-part");
        Div row = new Div(named, language(sheet));
        row.addClassName("sheet-parts");
        getContent()
                .add(
                        new H2(sheet.file()),
                        new Paragraph(getTranslation("exchange.sheet.found", sheet.rows(), sheet.headingLine())));
        if (besides.size() > 1) {
            getContent().add(tables(sheet, besides));
        }
        getContent().add(row, whole(sheet));
    }

    private NativeSelect<Sheet> tables(Sheet sheet, List<Sheet> besides) {
        Sheet here = besides.stream()
                .filter(each -> each.id().equals(sheet.id()))
                .findFirst()
                .orElse(sheet);
        return new NativeSelect<>(
                        getTranslation("exchange.sheet.table"),
                        null,
                        besides,
                        each -> getTranslation("exchange.sheet.table.rows", each.table(), each.rows()))
                .choose(here)
                .onChoice(chosen -> chosen.ifPresent(each -> another.accept(each.id())));
    }

    private NativeSelect<Language> language(Sheet sheet) {
        return new NativeSelect<>(
                        getTranslation("exchange.sheet.language"),
                        null,
                        List.of(Language.values()),
                        each -> getTranslation("exchange.sheet.language." + each.name()))
                .choose(sheet.mapping().language())
                .onChoice(chosen -> chosen.ifPresent(each -> change.accept(mapping -> mapping.in(each))));
    }

    private Checks<Boolean> whole(Sheet sheet) {
        Set<Boolean> chosen = sheet.mapping().whole() ? Set.of(true) : Set.of();
        Checks<Boolean> whole = new Checks<>(
                "koko",
                getTranslation("exchange.sheet.whole"),
                List.of(true),
                _ -> getTranslation("exchange.sheet.whole.yes"));
        whole.addClassName("sheet-whole");
        return whole.choose(chosen).onChange(now -> change.accept(mapping -> mapping.whole(!now.isEmpty())));
    }

    /** Says what is wrong with the name. */
    void tell(List<SheetFault> faults) {
        String text = faults.stream()
                .filter(each -> each.field() == null)
                .map(each -> getTranslation(each.key()))
                .findFirst()
                .orElse("");
        fault.setText(text);
        list.field().getElement().setAttribute("aria-invalid", Boolean.toString(!text.isEmpty()));
    }
}
