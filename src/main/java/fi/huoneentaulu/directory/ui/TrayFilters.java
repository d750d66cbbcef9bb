package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.directory.TrayPage;
import fi.huoneentaulu.directory.TrayQuery;
import fi.huoneentaulu.directory.TraySwitch;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the tray is narrowed by; each choice tells how many services it would leave. */
class TrayFilters extends Composite<Div> {
    private final TextInput words = new TextInput("tarjotin-sanat", getTranslation("directory.filter.words"));
    private final TextInput age = new TextInput("tarjotin-ika", getTranslation("directory.filter.age"));
    private final PlaceInput place;
    private final Checks<Need> needs;
    private final Checks<TargetGroup> groups;
    private final Checks<Sector> sectors;
    private final Checks<TraySwitch> switches;
    private final NativeDetails more;

    /** Filters without any chosen; the runnable hears of every change. */
    TrayFilters(Places places, Language language, Runnable changed) {
        place = new PlaceInput("tarjotin-kunta", places, language, changed);
        needs = checks("tarve", "directory.filter.needs", Need.values(), changed);
        groups = checks("kenelle", "directory.filter.groups", TargetGroup.values(), changed);
        sectors = checks("kuka", "directory.filter.sectors", Sector.values(), changed);
        switches = new Checks<>(
                "vain", getTranslation("directory.filter.switches"), List.of(TraySwitch.values()), this::name);
        switches.onChoice(_ -> changed.run());
        typed(words, 100, changed);
        typed(age, 5, changed);
        age.field().getElement().setAttribute("inputmode", "numeric");
        NativeButton clear = new NativeButton(getTranslation("directory.filter.clear"), _ -> {
            show(TrayQuery.ANYTHING);
            changed.run();
            words.field().focus();
        });
        clear.addClassNames("ht-button", "small");
        Div client = new Div(words, place, age);
        client.addClassName("tray-client");
        getContent().addClassNames("tray-filters", "noprint");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("directory.filter.label"));
        Div folded = new Div(groups, sectors);
        folded.addClassName("tray-more");
        more = new NativeDetails(getTranslation("directory.filter.more"), folded);
        getContent().add(client, needs, switches, more, clear);
    }

    private static void typed(TextInput field, int most, Runnable changed) {
        field.field().setValueChangeMode(ValueChangeMode.LAZY);
        field.field()
                .getElement()
                .setAttribute("maxlength", Integer.toString(most))
                .setAttribute("autocomplete", "off");
        field.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private <E extends Enum<E>> Checks<E> checks(String id, String label, E[] values, Runnable changed) {
        Checks<E> checks = new Checks<>(id, getTranslation(label), List.of(values), this::name);
        checks.onChoice(_ -> changed.run());
        return checks;
    }

    private String name(Enum<?> value) {
        return value instanceof TraySwitch wanted
                ? getTranslation(wanted.key())
                : getTranslation(Messages.nameKey(value));
    }

    void show(TrayQuery query) {
        words.show(query.words());
        age.show(query.age() == null ? "" : query.age().toString());
        place.choose(query.municipality());
        needs.choose(query.needs());
        groups.choose(query.groups());
        sectors.choose(query.sectors());
        more.setOpen(!query.groups().isEmpty() || !query.sectors().isEmpty());
        switches.choose(query.switches());
    }

    TrayQuery query() {
        return new TrayQuery(
                words.text(),
                place.chosen().map(Municipality::code).orElse(null),
                TrayAddress.age(age.text()),
                needs.chosen(),
                groups.chosen(),
                sectors.chosen(),
                switches.chosen());
    }

    /** Tells how many services each choice leaves, and whether the age can be read. */
    void tell(TrayPage page) {
        needs.relabel(counted(page.needs()));
        groups.relabel(counted(page.groups()));
        sectors.relabel(counted(page.sectors()));
        switches.relabel(counted(page.switches()));
        boolean wrong = !age.text().isEmpty() && TrayAddress.age(age.text()) == null;
        age.field().getElement().setAttribute("aria-invalid", wrong ? "true" : "false");
        age.setClassName("wrong", wrong);
    }

    private <E extends Enum<E>> Function<E, String> counted(Map<E, Integer> counts) {
        return value -> name(value) + " (" + counts.getOrDefault(value, 0) + ")";
    }
}
