package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.directory.AreaKind;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.ServiceForms;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** What a service's form asks: first what every service needs, then, folded, what some have. */
class ServiceFormSections extends Composite<Div> {
    private static final String KIND = "area.kind";

    private final ServiceFormFields fields;
    private final ServiceForms forms;
    private final Areas areas;
    private final Language language;
    private final List<FormFold> folds = new ArrayList<>();
    private final Checks<Language> languages;

    ServiceFormSections(
            ServiceFormFields fields,
            ServiceForms forms,
            Areas areas,
            String municipalities,
            Language language,
            boolean fresh) {
        this.fields = fields;
        this.forms = forms;
        this.areas = areas;
        this.language = language;
        languages = new Checks<>(
                "palvelu-kielet",
                say("directory.form.in"),
                Stream.of(Language.values()).filter(each -> each != Language.FI).toList(),
                Language::ownName);
        languages.addClassName("tray-form-in");
        languages.onChoice(this::showIn);
        Set<Language> told = fields.languages();
        languages.choose(told);
        showIn(told);
        getContent().addClassName("tray-form");
        getContent()
                .add(
                        languages,
                        section("needed", needed(fresh)),
                        new ServiceFormChannels(fields, municipalities, folds::add),
                        whom(),
                        more());
    }

    private String say(String key) {
        return fields.words().say(key);
    }

    private void showIn(Set<Language> chosen) {
        for (Language each : Language.values()) {
            getContent().setClassName("in-" + each.tag(), each == Language.FI || chosen.contains(each));
        }
    }

    /** Says anew which of the folded fields are filled. */
    void tell() {
        folds.forEach(FormFold::tell);
    }

    /** Leads the keyboard to the first field of a kind, and shows all of them. */
    void lead(Predicate<FormField> meant) {
        List<FormField> found = fields.all(meant);
        found.forEach(field -> folds.forEach(fold -> fold.openFor(field)));
        Set<Language> shown = Stream.of(Language.values())
                .filter(each -> languages.chosen().contains(each)
                        || found.stream()
                                .anyMatch(field ->
                                        each.tag().equals(field.getElement().getAttribute("data-in"))))
                .filter(each -> each != Language.FI)
                .collect(Collectors.toSet());
        languages.choose(shown);
        showIn(shown);
        found.stream().findFirst().ifPresent(FormField::focusInput);
    }

    private Section section(String key, List<Component> parts) {
        Section section = new Section(new H2(say("directory.form.section." + key)));
        section.addClassName("tray-form-section");
        parts.forEach(section::add);
        return section;
    }

    private List<Component> needed(boolean fresh) {
        List<Component> parts = new ArrayList<>();
        if (fresh) {
            parts.addAll(provider());
        }
        parts.addAll(List.of(
                fields.localized("name", "directory.field.NAME", 1, null),
                fields.localized("summary", "directory.field.SUMMARY", 2, "directory.form.summary.hint"),
                fields.several("needs", "directory.field.NEEDS", Need.values(), fields.words()::name),
                fields.source("needs"),
                area(),
                ServiceFormChannels.row(
                        new Div(
                                fields.one(
                                        "cost",
                                        "directory.field.COST",
                                        "directory.form.choose",
                                        Cost.values(),
                                        cost -> say(cost.key())),
                                fields.source("cost")),
                        new Div(
                                fields.one(
                                                "role",
                                                "directory.field.ROLE",
                                                null,
                                                ServiceRole.values(),
                                                fields.words()::name)
                                        .hint(say("directory.form.role.hint")),
                                fields.source("role")))));
        return parts;
    }

    private List<Component> provider() {
        String names = forms.providers(language).stream()
                .map(name -> "<option value=\"" + HtmlUtils.htmlEscape(name) + "\"></option>")
                .collect(Collectors.joining());
        FormField name = fields.completed("provider", "directory.form.provider", 200, names)
                .hint(say("directory.form.provider.hint"));
        FormField sector = fields.one(
                        "provider.sector",
                        "directory.form.sector",
                        "directory.form.choose",
                        Sector.values(),
                        fields.words()::name)
                .hint(say("directory.form.sector.hint"));
        return List.of(name, sector);
    }

    private Component area() {
        AreaKind[] kinds = Stream.of(AreaKind.values())
                .filter(kind -> kind != AreaKind.KEPT || fields.value(KIND).equals(kind.name()))
                .toArray(AreaKind[]::new);
        FormField kind =
                fields.one(KIND, "directory.form.area", null, kinds, each -> say("directory.form.area." + each.name()));
        FormField named = fields.line("area.municipalities", "directory.form.municipalities", 2000)
                .hint(say("directory.form.municipalities.hint"));
        FormField county = fields.listed(
                "area.county",
                "directory.coverage.county",
                "directory.form.choose",
                areas.counties().stream()
                        .sorted(Alphabet.of(language).by(each -> each.name().text(language)))
                        .toList(),
                County::code,
                each -> each.name().text(language));
        Runnable fit = () -> {
            named.setVisible(fields.value(KIND).equals(AreaKind.MUNICIPALITIES.name()));
            county.setVisible(fields.value(KIND).equals(AreaKind.COUNTY.name()));
        };
        fields.onTyped(KIND, fit);
        fit.run();
        Div area = ServiceFormChannels.row(kind, named, county);
        return new Div(area, fields.source("area"));
    }

    private Component whom() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("groups", "directory.field.GROUPS");
        labels.put("ages", "directory.field.AGES");
        labels.put("requirements", "directory.field.REQUIREMENTS");
        labels.put("languages", "directory.field.LANGUAGES");
        return fold(
                "whom",
                labels,
                List.of(
                        fields.several("groups", "directory.form.groups", TargetGroup.values(), fields.words()::name),
                        fields.source("groups"),
                        ServiceFormChannels.row(
                                fields.line("ages.min", "directory.form.age.min", 3),
                                fields.line("ages.max", "directory.form.age.max", 3)),
                        fields.source("ages"),
                        fields.localized("requirements", "directory.field.REQUIREMENTS", 2, null),
                        fields.line("languages", "directory.field.LANGUAGES", 200)
                                .hint(say("directory.form.languages.hint")),
                        fields.source("languages")));
    }

    private Component more() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("text", "directory.field.TEXT");
        labels.put("howTo", "directory.field.HOW_TO");
        labels.put("costNote", "directory.field.COST_NOTE");
        labels.put("url", "directory.field.URL");
        return fold(
                "more",
                labels,
                List.of(
                        fields.localized("text", "directory.field.TEXT", 4, null),
                        fields.localized("howTo", "directory.field.HOW_TO", 2, null),
                        fields.localized("costNote", "directory.field.COST_NOTE", 1, null),
                        fields.line("url", "directory.field.URL", 500),
                        fields.source("url")));
    }

    private Component fold(String key, Map<String, String> labels, List<Component> parts) {
        FormFold fold = new FormFold(fields, new H2(say("directory.form.section." + key)), labels, parts);
        folds.add(fold);
        return fold;
    }
}
