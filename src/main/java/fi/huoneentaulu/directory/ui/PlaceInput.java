package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality by its name, completed by the browser from the list of all; the page keeps no copy of that list. */
class PlaceInput extends Div {
    private final Places places;
    private final Language language;
    private final TextInput name;
    private final Paragraph error = new Paragraph();

    PlaceInput(String id, Places places, Language language, Runnable changed) {
        this.places = places;
        this.language = language;
        name = new TextInput(id, getTranslation("directory.filter.place"));
        Element names = new Element("datalist");
        names.setAttribute("id", id + "-nimet").setProperty("innerHTML", places.options(language));
        error.setId(id + "-virhe");
        error.addClassName("tray-error");
        error.getElement().setAttribute("role", "alert");
        name.field()
                .getElement()
                .setAttribute("list", id + "-nimet")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "60")
                .setAttribute("placeholder", getTranslation("directory.filter.place.any"))
                .setAttribute("aria-describedby", id + "-virhe");
        name.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judge();
                changed.run();
            }
        });
        addClassName("tray-place");
        add(name, error);
        getElement().appendChild(names);
    }

    private void judge() {
        boolean wrong = !name.text().isEmpty() && chosen().isEmpty();
        error.setText(wrong ? getTranslation("directory.filter.place.wrong") : "");
        name.field().getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
    }

    Optional<Municipality> chosen() {
        return name.text().isEmpty() ? Optional.empty() : places.named(name.text());
    }

    void choose(@Nullable String code) {
        name.show(places.of(code).map(each -> each.name().text(language)).orElse(""));
        judge();
    }
}
