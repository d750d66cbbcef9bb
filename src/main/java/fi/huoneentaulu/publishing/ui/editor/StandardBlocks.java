package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import java.util.List;

/** The blocks that every kind of document has. */
final class StandardBlocks {
    private static final int SOURCES = 12;
    private static final int CO_AUTHORS = 6;

    private final FormFields fields;

    /** The blocks of a form; its fields must speak the kit's own words. */
    StandardBlocks(FormFields fields) {
        this.fields = fields;
    }

    FormBlock sources() {
        return fields.block(
                "sources",
                "sources",
                List.of("sources"),
                () -> List.of(fields.list("sources", SOURCES, StandardBlocks::source)));
    }

    private static List<Component> source(FormFields item) {
        return List.of(
                item.value("id", "source.id", ValueKind.WORD),
                item.text("title", "source.title", TextKind.LINE),
                item.shared(Changed.SOURCE, () -> item.scope().text("title.fi")),
                item.value("publisher", "source.publisher", ValueKind.WORD),
                item.value("date", "source.date", ValueKind.DAY),
                item.value("url", "source.url", ValueKind.WORD));
    }

    FormBlock attachments() {
        return fields.block(
                "attachments",
                "attachment",
                List.of("attachments"),
                () -> List.of(fields.remember(new AttachmentsField(fields.context(), fields.scope()))));
    }

    FormBlock ownership() {
        return fields.block(
                "ownership",
                "user",
                List.of("owner", "serviceArea", "validFrom", "validUntil", "reviewMonths", "sample", "decision"),
                () -> List.of(
                        fields.text("owner.unit", TextKind.LINE),
                        fields.shared(Changed.UNIT, () -> fields.scope().text("owner.unit.fi")),
                        fields.text("owner.role", TextKind.LINE),
                        fields.text("owner.deputy", TextKind.LINE),
                        fields.lines("owner.coAuthors", CO_AUTHORS),
                        fields.choice(
                                "serviceArea",
                                "serviceArea",
                                true,
                                fields.context().choices()::serviceAreas),
                        fields.value("validFrom", ValueKind.DAY),
                        fields.value("validUntil", ValueKind.DAY),
                        fields.value("reviewMonths", ValueKind.NUMBER)));
    }

    Component localValues(int most) {
        return fields.list(
                "localValues",
                most,
                item -> List.of(
                        item.text("topic", "localValue.topic", TextKind.LINE),
                        item.text("local.text", "localValue.local", TextKind.LINE),
                        item.source("local.source"),
                        item.text("national.text", "localValue.national", TextKind.LINE),
                        item.source("national.source")));
    }
}
