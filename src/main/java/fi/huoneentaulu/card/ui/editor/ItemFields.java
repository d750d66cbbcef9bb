package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.card.ui.editor.LocalizedField.Kind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fields of one item of each list of a card. */
class ItemFields {

    List<Component> step(FormContext context, Scope item) {
        return List.of(text(context, item, "", "card.field.steps.text", new Kind(2, 110, false)));
    }

    List<Component> line(FormContext context, Scope item) {
        return List.of(text(context, item, "", "card.field.line", Kind.LINE));
    }

    List<Component> card(FormContext context, Scope item) {
        return List.of(context.remember(
                new ChoiceField(context, item, "", context.text("card.field.card"), false, context::cards)));
    }

    List<Component> pointer(FormContext context, Scope item) {
        return List.of(
                text(context, item, "text", "card.field.pointer.text", Kind.LINE), redirect(context, item, "redirect"));
    }

    List<Component> override(FormContext context, Scope item) {
        return Stream.concat(
                        Stream.of(
                                area(context, item, "area"),
                                text(context, item, "note", "card.field.override.note", Kind.text(2, 0)),
                                word(context, item, "ages.min", LineField.Kind.NUMBER),
                                word(context, item, "ages.max", LineField.Kind.NUMBER)),
                        contact(context, item, "contact.").stream())
                .toList();
    }

    List<Component> contact(FormContext context, Scope item) {
        return contact(context, item, "");
    }

    private List<Component> contact(FormContext context, Scope item, String root) {
        return List.of(
                text(context, item, root + "name", "card.field.contact.name", Kind.LINE),
                shared(context, Changed.CONTACT, () -> item.text(root + "name.fi")),
                text(context, item, root + "place", "card.field.contact.place", Kind.LINE),
                field(context, item, root + "phone", "card.field.contact.phone", LineField.Kind.WORD),
                field(context, item, root + "url", "card.field.contact.url", LineField.Kind.WORD),
                context.remember(new ListField(
                        context,
                        item,
                        root + "hours",
                        context.text("card.field.hours"),
                        new ListField.Words("card.field.hours.item", "card.field.hours.add", 7),
                        this::hours)),
                context.remember(new FlagField(
                        item,
                        root + "openOnHolidays",
                        context.text("card.field.contact.holidays"),
                        context.text("card.field.contact.openOnHolidays"))),
                text(context, item, root + "note", "card.field.contact.note", Kind.LINE));
    }

    private List<Component> hours(FormContext context, Scope item) {
        List<Choice<String>> days = Stream.of(DayOfWeek.values())
                .map(day -> new Choice<>(
                        day.name().substring(0, 3),
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, context.language().locale())))
                .toList();
        return List.of(
                context.remember(new SetField(item, "days", context.text("card.field.hours.days"), days)),
                field(context, item, "from", "card.field.hours.from", LineField.Kind.TIME),
                field(context, item, "to", "card.field.hours.to", LineField.Kind.TIME));
    }

    List<Component> sourceItem(FormContext context, Scope item) {
        return List.of(
                field(context, item, "id", "card.field.source.id", LineField.Kind.WORD),
                text(context, item, "title", "card.field.source.title", Kind.LINE),
                shared(context, Changed.SOURCE, () -> item.text("title.fi")),
                field(context, item, "publisher", "card.field.source.publisher", LineField.Kind.WORD),
                field(context, item, "date", "card.field.source.date", LineField.Kind.DAY),
                field(context, item, "url", "card.field.source.url", LineField.Kind.WORD));
    }

    List<Component> localValue(FormContext context, Scope item) {
        return List.of(
                text(context, item, "topic", "card.field.localValue.topic", Kind.LINE),
                text(context, item, "local.text", "card.field.localValue.local", Kind.LINE),
                source(context, item, "local.source"),
                text(context, item, "national.text", "card.field.localValue.national", Kind.LINE),
                source(context, item, "national.source"));
    }

    Component shared(FormContext context, Changed changed, Supplier<String> part) {
        return context.remember(new SharedNote(context, changed, part));
    }

    /** The cards with the source that is chosen at a place. */
    Component sharedSource(FormContext context, Scope scope, String place) {
        return shared(
                context,
                Changed.SOURCE,
                () -> context.sources().get().stream()
                        .filter(source -> source.value().equals(scope.text(place)))
                        .findFirst()
                        .map(Choice::text)
                        .orElse(""));
    }

    Component source(FormContext context, Scope scope, String place) {
        return context.remember(
                new ChoiceField(context, scope, place, context.text("card.field.source"), true, context.sources()));
    }

    Component area(FormContext context, Scope scope, String place) {
        List<Choice<String>> places = context.places().stream()
                .map(each -> new Choice<>(each.value().text(), each.text()))
                .toList();
        return context.remember(
                new ChoiceField(context, scope, place, context.text("card.field.coverage"), false, () -> places));
    }

    private Component redirect(FormContext context, Scope item, String place) {
        List<Choice<String>> ways = Stream.concat(
                        Stream.of(new Choice<>("tray", context.text("card.field.redirect.tray"))),
                        context.cards().stream().map(card -> new Choice<>("card:" + card.value(), card.text())))
                .toList();
        return context.remember(
                new ChoiceField(context, item, place, context.text("card.field.redirect"), true, () -> ways));
    }

    private static Component text(FormContext context, Scope item, String place, String label, Kind kind) {
        return context.remember(new LocalizedField(context, item, place, context.text(label), kind));
    }

    private static Component word(FormContext context, Scope item, String place, LineField.Kind kind) {
        return field(context, item, place, "card.field." + place, kind);
    }

    private static Component field(FormContext context, Scope item, String place, String label, LineField.Kind kind) {
        return context.remember(new LineField(context, item, place, context.text(label), kind));
    }
}
