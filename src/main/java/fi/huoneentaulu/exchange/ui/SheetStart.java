package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.Sheets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Where a list in a sheet is sent, and the way back to those that somebody has not finished. */
class SheetStart extends Composite<Div> {
    private static final List<String> ENDINGS = List.of(".csv", ".txt", ".xlsx");

    private final Sheets sheets;
    private final RunTexts texts;
    private final Div unfinished = new Div();
    private List<Sheet> listed = List.of();

    SheetStart(Sheets sheets, RunTexts texts, Consumer<DomainException> refused) {
        this.sheets = sheets;
        this.texts = texts;
        getContent().addClassName("import-start");
        getContent()
                .add(
                        new H3(getTranslation("exchange.format.sheet")),
                        new Paragraph(getTranslation("exchange.format.sheet.lead")),
                        new ImportUpload(sheets.mostMegabytes(), ENDINGS, sheets::upload, this::sent, refused),
                        unfinished);
    }

    private void sent(UUID sheet) {
        getUI().ifPresent(ui -> ui.navigate(SheetView.class, parameters(sheet)));
    }

    static RouteParameters parameters(UUID sheet) {
        return new RouteParameters(SheetView.SHEET, sheet.toString());
    }

    void show() {
        List<Sheet> open = sheets.open();
        if (open.equals(listed)) {
            return;
        }
        listed = open;
        unfinished.removeAll();
        if (!open.isEmpty()) {
            UnorderedList list = new UnorderedList();
            open.forEach(sheet -> list.add(line(sheet)));
            unfinished.add(new Paragraph(getTranslation("exchange.sheet.unfinished")), list);
        }
    }

    private ListItem line(Sheet sheet) {
        String name = sheet.table().isEmpty() ? sheet.file() : sheet.file() + ", " + sheet.table();
        return new ListItem(
                new RouterLink(name, SheetView.class, parameters(sheet.id())),
                new Span(" – " + getTranslation("exchange.sheet.sent", sheet.sentBy(), texts.moment(sheet.sentAt()))));
    }
}
