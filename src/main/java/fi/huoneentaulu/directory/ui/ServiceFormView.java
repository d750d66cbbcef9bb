package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.directory.Accessibility;
import fi.huoneentaulu.directory.AreaKind;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.ServiceForms;
import fi.huoneentaulu.directory.ServiceForms.Saved;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The form of a service, or of one that is not there yet; what is typed is kept until it is saved or discarded. */
@Route("yllapito/tarjotin/:code/muokkaa")
@RouteAlias("yllapito/uusi-palvelu")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/tray.css")
class ServiceFormView extends KeeperPage implements BeforeEnterObserver {
    private static final String CHANNELS = "channels";

    private final ServiceForms forms;
    private final Areas areas;
    private final Places places;
    private final Language language = Language.of(getLocale());
    private final ServiceWords words;
    private final Div page = new Div();
    private final Paragraph state = new Paragraph();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String code = ServiceForms.NEW;
    private long version;
    private ServiceFormFields fields;

    ServiceFormView(ServiceForms forms, Areas areas, Places places, Messages messages) {
        super("yllapito/tarjotin", "directory.form.title");
        this.forms = forms;
        this.areas = areas;
        this.places = places;
        words = new ServiceWords(messages, areas, language);
        fields = new ServiceFormFields(words, values, this::keep);
        state.getElement().setAttribute("role", "status");
        state.addClassName("tray-form-state");
        page.addClassName("tray-form");
        getContent().add(state, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse(ServiceForms.NEW);
        open();
        if (code.equals(ServiceForms.NEW)) {
            PageAddress.readHash(this, this::propose);
        }
    }

    /** What a gap says of the service that would fill it. */
    private void propose(Map<String, String> hash) {
        places.of(hash.get("kunta"))
                .ifPresent(place -> propose("area.municipalities", place.name().text(language)));
        Stream.of(Need.values())
                .filter(need -> need.name().equals(hash.get("uusi")))
                .forEach(need -> propose("needs", need.name()));
        Stream.of(ServiceRole.values())
                .filter(role -> role.name().equals(hash.get("uusi")))
                .forEach(role -> propose("role", role.name()));
        show();
    }

    private void propose(String field, String value) {
        if (values.getOrDefault(field, "").isEmpty() || field.equals("role")) {
            values.put(field, value);
            keep(field, value);
        }
    }

    private void open() {
        ServiceForms.Form form = forms.open(code, language).orElseThrow(NotFoundException::new);
        values.clear();
        values.putAll(form.values());
        version = form.version();
        state.setText(form.typed() ? getTranslation("directory.form.unsaved") : "");
        show();
    }

    private void keep(String field, String value) {
        forms.keep(code, Map.of(field, value));
        state.setText(getTranslation("directory.form.kept"));
    }

    private void show() {
        fields = new ServiceFormFields(words, values, this::keep);
        page.removeAll();
        if (code.equals(ServiceForms.NEW)) {
            page.add(section("provider", provider()));
        }
        page.add(section("what", what()), section("whom", whom()), section("cost", cost()), channels(), acts());
    }

    private Section section(String key, List<Component> parts) {
        Section section = new Section(new H2(getTranslation("directory.form.section." + key)));
        section.addClassName("tray-form-section");
        parts.forEach(section::add);
        return section;
    }

    private List<Component> provider() {
        String names = forms.providers(language).stream()
                .map(name -> "<option value=\"" + HtmlUtils.htmlEscape(name) + "\"></option>")
                .collect(Collectors.joining());
        return List.of(
                fields.completed("provider", "directory.form.provider", names),
                fields.one("provider.sector", "directory.form.sector", Sector.values(), words::name, () -> {}));
    }

    private List<Component> what() {
        return List.of(
                fields.localized("name", "directory.field.NAME", 1),
                fields.localized("summary", "directory.form.summary", 2),
                fields.localized("text", "directory.field.TEXT", 4),
                fields.localized("howTo", "directory.field.HOW_TO", 2),
                fields.several("needs", "directory.field.NEEDS", Need.values(), words::name),
                fields.one("role", "directory.field.ROLE", ServiceRole.values(), words::name, () -> {}),
                fields.line("url", "directory.field.URL", 500));
    }

    private List<Component> whom() {
        List<Component> parts = new ArrayList<>(List.of(
                fields.several("groups", "directory.form.groups", TargetGroup.values(), words::name),
                fields.line("ages.min", "directory.form.age.min", 3),
                fields.line("ages.max", "directory.form.age.max", 3),
                fields.localized("requirements", "directory.field.REQUIREMENTS", 2),
                fields.one(
                        "area",
                        "directory.form.area",
                        kinds(),
                        kind -> getTranslation("directory.form.area." + kind.name()),
                        this::show)));
        String kind = values.getOrDefault("area", "");
        if (kind.equals(AreaKind.MUNICIPALITIES.name())) {
            parts.add(fields.line("area.municipalities", "directory.form.municipalities", 2000));
        } else if (kind.equals(AreaKind.COUNTY.name())) {
            parts.add(fields.listed(
                    "area.county",
                    "directory.coverage.county",
                    areas.counties().stream()
                            .sorted(Alphabet.of(language).by(each -> each.name().text(language)))
                            .toList(),
                    County::code,
                    each -> each.name().text(language)));
        }
        parts.add(fields.line("languages", "directory.form.languages", 60));
        return parts;
    }

    private AreaKind[] kinds() {
        boolean kept = values.getOrDefault("area", "").equals(AreaKind.KEPT.name());
        return Arrays.stream(AreaKind.values())
                .filter(kind -> kept || kind != AreaKind.KEPT)
                .toArray(AreaKind[]::new);
    }

    private List<Component> cost() {
        return List.of(
                fields.one("cost", "directory.field.COST", Cost.values(), cost -> getTranslation(cost.key()), () -> {}),
                fields.localized("costNote", "directory.field.COST_NOTE", 1));
    }

    private Section channels() {
        Section section = section("channels", List.of());
        List<String> ids = ids();
        for (int at = 0; at < ids.size(); at++) {
            section.add(channel(ids.get(at), at + 1));
        }
        section.add(button("directory.form.channel.add", this::addChannel));
        return section;
    }

    private List<String> ids() {
        return Stream.of(values.getOrDefault(CHANNELS, "").split(","))
                .filter(id -> !id.isBlank())
                .toList();
    }

    private void addChannel() {
        int next = ids().stream().mapToInt(Integer::parseInt).max().orElse(-1) + 1;
        // a number that stood for a channel of the stored service is not given to another
        int free = Math.max(next, Integer.parseInt(values.getOrDefault("channels.next", "0")));
        setChannels(
                Stream.concat(ids().stream(), Stream.of(Integer.toString(free))).toList());
        values.put("channels.next", Integer.toString(free + 1));
        keep("channels.next", Integer.toString(free + 1));
        show();
    }

    private void setChannels(List<String> ids) {
        values.put(CHANNELS, String.join(",", ids));
        keep(CHANNELS, String.join(",", ids));
    }

    private Component channel(String id, int number) {
        String root = "channel." + id + ".";
        Div part = new Div(new H3(getTranslation("directory.form.channel", number)));
        part.addClassName("tray-form-channel");
        part.add(
                fields.one(
                        root + "type",
                        "directory.form.channel.type",
                        ChannelType.values(),
                        type -> getTranslation("directory.channel." + type),
                        () -> {}),
                fields.localized(root + "name", "directory.form.channel.name", 1),
                fields.line(root + "street", "directory.form.street", 200),
                fields.line(root + "postalCode", "directory.form.postal-code", 5),
                fields.line(root + "postOffice", "directory.form.post-office", 80),
                fields.completed(root + "municipality", "directory.coverage.municipality", places.options(language)),
                fields.lines(root + "phones", "directory.form.phones", 2),
                fields.line(root + "email", "directory.form.email", 200),
                fields.line(root + "url", "directory.field.URL", 500),
                fields.lines(root + "hours", "directory.form.hours", 3),
                fields.line(root + "season", "directory.form.season", 20),
                fields.several(
                        root + "accessibility",
                        "directory.form.accessibility",
                        Accessibility.values(),
                        each -> getTranslation(each.key())),
                fields.flag(root + "remote", "directory.form.remote"),
                button("directory.form.channel.remove", () -> {
                    setChannels(ids().stream().filter(each -> !each.equals(id)).toList());
                    show();
                }));
        return part;
    }

    private Component acts() {
        Div acts = new Div(button("directory.form.save", this::save), button("directory.form.discard", this::discard));
        acts.addClassNames("tray-actions", "tray-form-acts");
        return acts;
    }

    private void save() {
        switch (forms.save(code, version, language)) {
            case Saved.Done(String saved) ->
                getUI().ifPresent(ui -> ui.navigate(TrayLinks.keeping(saved).substring(1)));
            case Saved.Refused(var faults) -> {
                fields.refuse(faults);
                tell("directory.form.refused", faults.size());
            }
        }
    }

    private void discard() {
        forms.discard(code);
        open();
        state.setText(getTranslation("directory.form.discarded"));
    }
}
