package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.card.ui.editor.LocalizedField.Kind;
import fi.huoneentaulu.identity.ServiceArea;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fields of a card, block by block in the plaque's order. */
class CardFields {
    private final FormContext context;
    private final Scope scope;
    private final List<ServiceArea> serviceAreas;
    private final ItemFields items;
    private final Map<String, Parts> blocks = new LinkedHashMap<>();

    /**
     * One block of the form.
     *
     * @param pictogram the drawing beside its heading
     * @param places the places of the card that belong to it
     * @param fields makes its fields once the block is opened
     */
    record Parts(String pictogram, List<String> places, Supplier<List<Component>> fields) {}

    CardFields(
            FormContext context,
            Scope scope,
            List<ServiceArea> serviceAreas,
            Supplier<List<Component>> criteria,
            Supplier<List<Component>> attachments) {
        this.context = context;
        this.scope = scope;
        this.serviceAreas = serviceAreas;
        items = new ItemFields();
        names();
        route();
        audience();
        block("criteria", "when", List.of("eligibility", "cases"), criteria);
        guidance();
        links();
        block("attachments", "attachment", List.of("attachments"), attachments);
        ownership();
    }

    Map<String, Parts> blocks() {
        return blocks;
    }

    private void names() {
        block("title", "huoneentaulu", List.of("title", "code"), () -> List.of(text("title", Kind.line(60))));
        block("summary", "notice", List.of("summary"), () -> List.of(text("summary", new Kind(2, 160, false))));
        block("keywords", "search", List.of("keywords"), () -> List.of(text("keywords", new Kind(2, 0, false))));
    }

    private void route() {
        block(
                "route",
                "how",
                List.of(
                        "mode",
                        "sector",
                        "level",
                        "step",
                        "themes",
                        "delivery",
                        "visits",
                        "duration",
                        "directors",
                        "deliverers"),
                () -> List.of(
                        choice("mode", RouteMode.values()),
                        choice("sector", Sector.values()),
                        choice("level", CareLevel.values()),
                        line("step", LineField.Kind.NUMBER),
                        several("themes", Theme.values()),
                        several("delivery", Delivery.values()),
                        line("visits.min", LineField.Kind.NUMBER),
                        line("visits.max", LineField.Kind.NUMBER),
                        text("duration", Kind.LINE),
                        several("directors", Profession.values()),
                        several("deliverers", Profession.values())));
    }

    private void audience() {
        block(
                "forWhom",
                "whom",
                List.of("forWhom", "ages", "coverage"),
                () -> List.of(
                        text("forWhom", Kind.text(3, 220)),
                        line("ages.min", LineField.Kind.NUMBER),
                        line("ages.max", LineField.Kind.NUMBER),
                        items.area(context, scope, "coverage")));
        block(
                "overrides",
                "local",
                List.of("overrides"),
                () -> List.of(list("overrides", 30, (inside, item) -> items.override(inside, item))));
    }

    private void guidance() {
        block("pointers", "not", List.of("pointers"), () -> List.of(list("pointers", 6, items::pointer)));
        block(
                "latest",
                "latest",
                List.of("latest"),
                () -> List.of(
                        text("latest.text", Kind.text(2, 0)),
                        items.source(context, scope, "latest.source"),
                        items.sharedSource(context, scope, "latest.source"),
                        text("latest.note", Kind.LINE)));
        block("steps", "how", List.of("steps"), () -> List.of(list("steps", 6, items::step)));
        block("checklist", "checklist", List.of("checklist"), () -> List.of(list("checklist", 6, items::line)));
        block("say", "say", List.of("script.say"), () -> List.of(text("script.say", new Kind(2, 0, false))));
        block("sms", "say", List.of("script.sms"), () -> List.of(text("script.sms", new Kind(3, 160, false))));
        block("record", "say", List.of("script.record"), () -> List.of(text("script.record", new Kind(3, 0, false))));
        block("client", "client-sheet", List.of("client"), () -> List.of(text("client", Kind.text(8, 0))));
        block(
                "next",
                "then",
                List.of("next"),
                () -> List.of(text("next.text", Kind.text(3, 0)), text("next.wait", Kind.LINE)));
        block("fee", "fee", List.of("fee"), () -> List.of(text("fee", Kind.LINE)));
        block("contacts", "contact", List.of("contacts"), () -> List.of(list("contacts", 3, items::contact)));
        block(
                "responsibility",
                "responsibility",
                List.of("responsibility"),
                () -> List.of(
                        text("responsibility.until", new Kind(2, 0, false)),
                        text("responsibility.coordinator", Kind.LINE)));
    }

    private void links() {
        block(
                "links",
                "related",
                List.of("related", "variants", "localValues"),
                () -> List.of(
                        list("related", 8, items::card),
                        list("variants", 6, items::card),
                        list("localValues", 6, items::localValue)));
        block("sources", "sources", List.of("sources"), () -> List.of(list("sources", 12, items::sourceItem)));
    }

    private void ownership() {
        block(
                "ownership",
                "user",
                List.of("owner", "serviceArea", "validFrom", "validUntil", "reviewMonths", "sample", "decision"),
                () -> List.of(
                        text("owner.unit", Kind.LINE),
                        items.shared(context, Changed.UNIT, () -> scope.text("owner.unit.fi")),
                        text("owner.role", Kind.LINE),
                        text("owner.deputy", Kind.LINE),
                        list("owner.coAuthors", 6, items::line),
                        context.remember(new ChoiceField(
                                context,
                                scope,
                                "serviceArea",
                                label("serviceArea"),
                                true,
                                () -> serviceAreas.stream()
                                        .map(area -> new Choice<>(
                                                area.code(), area.name().text(context.language())))
                                        .toList())),
                        line("validFrom", LineField.Kind.DAY),
                        line("validUntil", LineField.Kind.DAY),
                        line("reviewMonths", LineField.Kind.NUMBER)));
    }

    private void block(String name, String pictogram, List<String> places, Supplier<List<Component>> fields) {
        blocks.put(name, new Parts(pictogram, places, fields));
    }

    private String label(String place) {
        return context.text("card.field." + place);
    }

    private Component text(String place, Kind kind) {
        return context.remember(new LocalizedField(context, scope, place, label(place), kind));
    }

    private Component line(String place, LineField.Kind kind) {
        return context.remember(new LineField(context, scope, place, label(place), kind));
    }

    private <E extends Enum<E>> Component choice(String place, E[] values) {
        return context.remember(new ChoiceField(context, scope, place, label(place), false, () -> named(values)));
    }

    private <E extends Enum<E>> Component several(String place, E[] values) {
        return context.remember(new SetField(scope, place, label(place), named(values)));
    }

    private <E extends Enum<E>> List<Choice<String>> named(E[] values) {
        return Stream.of(values)
                .map(value -> new Choice<>(value.name(), context.text(Messages.nameKey(value))))
                .toList();
    }

    private Component list(
            String place, int most, java.util.function.BiFunction<FormContext, Scope, List<Component>> fields) {
        String key = "card.field." + place;
        return context.remember(new ListField(
                context, scope, place, label(place), new ListField.Words(key + ".item", key + ".add", most), fields));
    }
}
