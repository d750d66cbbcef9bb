package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.publishing.ui.editor.Choice;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.publishing.ui.editor.ValueKind;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** The fields of one item of each list of a card. */
final class ItemFields {
    private ItemFields() {}

    static List<Component> step(FormFields item) {
        return List.of(item.text("", "steps.text", TextKind.plain(2, 110)));
    }

    static List<Component> pointer(FormFields item) {
        return List.of(
                item.text("text", "pointer.text", TextKind.LINE),
                item.choice("redirect", "redirect", true, () -> ways(item)));
    }

    private static List<Choice<String>> ways(FormFields item) {
        return Stream.concat(
                        Stream.of(new Choice<>("tray", item.words("card.editor.field.redirect.tray"))),
                        item.documents(SubjectKind.CARD).stream()
                                .map(card -> new Choice<>("card:" + card.value(), card.text())))
                .toList();
    }

    static List<Component> override(FormFields item) {
        return Stream.of(
                        List.of(item.area("area"), item.text("note", "override.note", TextKind.markdown(2, 0))),
                        item.range("ages"),
                        contact(item, "contact."),
                        List.of(
                                item.text("form.name", "form.name", TextKind.LINE),
                                item.value("form.url", "form.url", ValueKind.WORD),
                                item.text("form.takes", "form.takes", TextKind.LINE)))
                .flatMap(List::stream)
                .toList();
    }

    static List<Component> contact(FormFields item) {
        return contact(item, "");
    }

    private static List<Component> contact(FormFields item, String root) {
        return List.of(
                item.text(root + "name", "contact.name", TextKind.LINE),
                item.shared(Changed.CONTACT, () -> item.scope().text(root + "name.fi")),
                item.text(root + "place", "contact.place", TextKind.LINE),
                item.value(root + "phone", "contact.phone", ValueKind.WORD),
                item.value(root + "url", "contact.url", ValueKind.WORD),
                item.list(root + "hours", "hours", 7, ItemFields::hours),
                item.flag(root + "openOnHolidays", "contact.holidays", "contact.openOnHolidays"),
                item.text(root + "note", "contact.note", TextKind.LINE));
    }

    private static List<Component> hours(FormFields item) {
        List<Choice<String>> days = Stream.of(DayOfWeek.values())
                .map(day -> new Choice<>(
                        day.name().substring(0, 3),
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, item.language().locale())))
                .toList();
        return List.of(
                item.several("days", "hours.days", days),
                item.value("from", "hours.from", ValueKind.TIME),
                item.value("to", "hours.to", ValueKind.TIME));
    }
}
