package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.ServiceArea;
import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The service areas whose leads decide on guidance; the one that is chosen from the list opens in the form. */
@Route("hallinta/palvelualueet")
@RolesAllowed(Roles.ADMINISTRATOR)
class ServiceAreasView extends AdminPage {
    private static final int LONGEST_NAME = 160;

    private final ServiceAreas areas;
    private final Language language = Language.of(getLocale());
    private final NativeTableBody rows = new NativeTableBody();
    private final H2 heading = new H2();
    private final TextInput code = input("koodi", "identity.unit.code");
    private final TextInput fi = input("nimi-fi", "identity.unit.name.fi");
    private final TextInput sv = input("nimi-sv", "identity.unit.name.sv");
    private final TextInput en = input("nimi-en", "identity.unit.name.en");
    private @Nullable ServiceArea open;

    ServiceAreasView(ServiceAreas areas) {
        super("identity.menu.service-areas");
        this.areas = areas;
        NativeTable table = new NativeTable();
        table.add(head("identity.service-area.name", "identity.unit.code"));
        table.add(rows);
        Div scroll = new Div(table);
        scroll.addClassName("admin-table");
        NativeButton save = button("identity.user.save", this::save);
        save.addClassName("primary");
        Div acts = new Div(save, button("identity.service-area.new", () -> edit(null)));
        acts.addClassName("admin-acts");
        Div form = new Div(heading, code, fi, sv, en, acts);
        form.addClassName("admin-form");
        getContent().add(scroll, form);
        showList();
        edit(null);
    }

    private TextInput input(String id, String key) {
        return new TextInput(id, getTranslation(key));
    }

    private void showList() {
        rows.removeAll();
        areas.all().forEach(area -> {
            NativeButton name = new NativeButton(area.name().text(language), _ -> edit(area));
            name.addClassName("admin-link");
            rows.add(row(name, new Span(area.code())));
        });
    }

    private void edit(@Nullable ServiceArea area) {
        open = area;
        heading.setText(
                area == null
                        ? getTranslation("identity.service-area.new")
                        : area.name().text(language));
        code.show(area == null ? "" : area.code());
        code.field().setEnabled(area == null);
        fi.show(area == null ? "" : area.name().fi());
        sv.show(area == null ? "" : area.name().exactly(Language.SV).orElse(""));
        en.show(area == null ? "" : area.name().exactly(Language.EN).orElse(""));
    }

    private void save() {
        ServiceArea before = open;
        if (fi.text().isEmpty()) {
            throw new DomainException("identity.error.unit-name", LONGEST_NAME);
        }
        LocalizedText name = new LocalizedText(fi.text(), sv.text(), en.text());
        ServiceArea saved = before == null
                ? areas.create(new ServiceArea(code.text(), 0, name))
                : areas.change(new ServiceArea(before.code(), before.version(), name));
        showList();
        edit(saved);
        tell("identity.user.saved");
    }
}
