package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.exchange.sheet.SheetField;
import fi.huoneentaulu.exchange.sheet.Sheets;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be chosen for the parts of a service, in the reader's words; long lists stand once on the page. */
final class SheetWordsOf {
    static final String AREAS = "taulukko-alueet";
    static final String PROVIDERS = "taulukko-tuottajat";

    private final Sheets sheets;
    private final Language language;

    SheetWordsOf(Sheets sheets, Language language) {
        this.sheets = sheets;
        this.language = language;
    }

    Map<String, String> choices(SheetField field) {
        return sheets.choices(field, language);
    }

    /** What a code is called; an empty text for none. */
    String name(SheetField field, String code) {
        return choices(field).getOrDefault(code, "");
    }

    Optional<String> code(SheetField field, String typed) {
        return choices(field).entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(typed.strip()))
                .map(Map.Entry::getKey)
                .reduce((_, last) -> last)
                .or(() -> sheets.code(field, typed));
    }

    boolean isKnownProvider(String name) {
        return sheets.isKnownProvider(name);
    }

    Sheets sheets() {
        return sheets;
    }

    Element areas() {
        return list(AREAS, List.copyOf(choices(SheetField.AREA).values()));
    }

    Element providers() {
        return list(PROVIDERS, sheets.providers(language));
    }

    private static Element list(String id, List<String> names) {
        Element list = new Element("datalist").setAttribute("id", id);
        names.forEach(name -> list.appendChild(new Element("option").setAttribute("value", name)));
        return list;
    }
}
