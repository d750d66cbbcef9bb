package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetColumn;
import fi.huoneentaulu.exchange.sheet.SheetFault;
import fi.huoneentaulu.exchange.sheet.SheetField;
import fi.huoneentaulu.exchange.sheet.SheetMapping;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What each column of a sheet is, beside what stands in it. */
class SheetColumns extends Composite<Section> {
    private final Consumer<UnaryOperator<SheetMapping>> change;
    private final Paragraph fault = new Paragraph();
    private final PlainTable table;

    SheetColumns(Consumer<UnaryOperator<SheetMapping>> change) {
        this.change = change;
        fault.addClassName("sheet-fault");
        table = new PlainTable(
                getTranslation("exchange.sheet.columns.caption"),
                List.of(
                        getTranslation("exchange.sheet.column"),
                        getTranslation("exchange.sheet.samples"),
                        getTranslation("exchange.sheet.is")));
        getContent().addClassName("sheet-columns");
        getContent().add(new H2(getTranslation("exchange.sheet.columns")), fault, table);
    }

    void show(Sheet sheet) {
        table.clear();
        for (int place = 0; place < sheet.columns().size(); place++) {
            SheetColumn column = sheet.columns().get(place);
            Span heading = new Span(column.heading());
            heading.addClassName("sheet-heading");
            Span samples = new Span(String.join(" · ", column.samples()));
            samples.addClassName("sheet-samples");
            table.row(heading, samples, use(sheet, place, column));
        }
    }

    private NativeSelect<SheetField> use(Sheet sheet, int place, SheetColumn column) {
        return new NativeSelect<>(
                        getTranslation("exchange.sheet.is.of", column.heading()),
                        getTranslation("exchange.sheet.unread"),
                        List.of(SheetField.values()),
                        field -> getTranslation(field.key()))
                .choose(sheet.mapping().columns().get(place))
                .onChoice(field -> change.accept(mapping -> mapping.column(place, field.orElse(null))));
    }

    /** Says what no column tells that only a column can, and what two tell. */
    void tell(List<SheetFault> faults) {
        fault.setText(faults.stream()
                .filter(each -> each.field() == SheetField.NAME || each.key().endsWith("twice"))
                .map(each -> getTranslation(
                        each.key(),
                        each.field() == null ? "" : getTranslation(each.field().key())))
                .collect(Collectors.joining(" ")));
    }
}
