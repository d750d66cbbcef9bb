package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.Unit;
import fi.huoneentaulu.identity.Units;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that users belong to; a unit that is chosen from the list opens in the form. */
@Route("hallinta/yksikot")
@RolesAllowed(Roles.ADMINISTRATOR)
class UnitsView extends AdminPage {
    private final Units units;
    private final Areas areas;
    private final Language language = Language.of(getLocale());
    private final NativeTableBody rows = new NativeTableBody();
    private final H2 heading = new H2();
    private final TextInput code = input("koodi", "identity.unit.code");
    private final TextInput fi = input("nimi-fi", "identity.unit.name.fi");
    private final TextInput sv = input("nimi-sv", "identity.unit.name.sv");
    private final TextInput en = input("nimi-en", "identity.unit.name.en");
    private final NativeSelect<County> county;
    private final NativeSelect<Municipality> municipality;
    private @Nullable Unit open;

    UnitsView(Units units, Areas areas) {
        super("identity.menu.units");
        this.units = units;
        this.areas = areas;
        county = new NativeSelect<>(
                getTranslation("identity.unit.county"),
                getTranslation("identity.users.none"),
                List.copyOf(areas.counties()),
                each -> each.name().text(language));
        municipality = new NativeSelect<>(
                getTranslation("identity.unit.municipality"),
                getTranslation("identity.users.none"),
                List.copyOf(areas.municipalities()),
                each -> each.name().text(language));
        NativeTable table = new NativeTable();
        table.add(head("identity.unit.name", "identity.unit.county", "identity.unit.municipality"));
        table.add(rows);
        Div scroll = new Div(table);
        scroll.addClassName("admin-table");
        NativeButton save = button("identity.user.save", this::save);
        save.addClassName("primary");
        Div acts = new Div(save, button("identity.unit.new", () -> edit(null)));
        acts.addClassName("admin-acts");
        Div form = new Div(heading, code, fi, sv, en, county, municipality, acts);
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
        units.all().forEach(unit -> {
            NativeButton name = new NativeButton(unit.name().text(language), _ -> edit(unit));
            name.addClassName("admin-link");
            rows.add(row(
                    name,
                    new Span(areas.county(unit.county())
                            .map(each -> each.shortName().text(language))
                            .orElse("")),
                    new Span(Optional.ofNullable(municipalityOf(unit))
                            .map(each -> each.name().text(language))
                            .orElse(""))));
        });
    }

    private @Nullable Municipality municipalityOf(Unit unit) {
        String home = unit.municipality();
        return home == null ? null : areas.municipality(home).orElse(null);
    }

    private void edit(@Nullable Unit unit) {
        open = unit;
        heading.setText(
                unit == null ? getTranslation("identity.unit.new") : unit.name().text(language));
        code.show(unit == null ? "" : unit.code());
        code.field().setEnabled(unit == null);
        fi.show(unit == null ? "" : unit.name().fi());
        sv.show(unit == null ? "" : unit.name().exactly(Language.SV).orElse(""));
        en.show(unit == null ? "" : unit.name().exactly(Language.EN).orElse(""));
        county.choose(unit == null ? null : areas.county(unit.county()).orElse(null));
        municipality.choose(unit == null ? null : municipalityOf(unit));
    }

    private void save() {
        Unit before = open;
        if (fi.text().isEmpty()) {
            throw new DomainException("identity.error.unit-name", 200);
        }
        Unit draft = new Unit(
                before == null ? code.text() : before.code(),
                before == null ? 0 : before.version(),
                new LocalizedText(fi.text(), sv.text(), en.text()),
                county.chosen().map(County::code).orElse(""),
                municipality.chosen().map(Municipality::code).orElse(null));
        Unit saved = before == null ? units.create(draft) : units.change(draft);
        showList();
        edit(saved);
        tell("identity.user.saved");
    }
}
