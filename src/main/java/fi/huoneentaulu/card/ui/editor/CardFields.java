package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.publishing.ui.editor.ValueKind;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a card, block by block in the plaque's order. */
class CardFields {
    private static final ServiceRole[] ASKED_FIRST = {
        ServiceRole.LINK_WORKER, ServiceRole.EXERCISE_COUNTERPART, ServiceRole.HEALTH_CENTRE_PHYSIOTHERAPIST
    };

    private final FormFields fields;
    private final CriteriaFields criteria;

    CardFields(FormFields fields, CriteriaFields criteria) {
        this.fields = fields;
        this.criteria = criteria;
    }

    List<FormBlock> blocks() {
        return Stream.of(names(), route(), audience(), guidance(), closing())
                .flatMap(List::stream)
                .toList();
    }

    private List<FormBlock> names() {
        return List.of(
                fields.block(
                        "title",
                        "huoneentaulu",
                        List.of("title", "code"),
                        () -> List.of(fields.text("title", TextKind.line(60)))),
                fields.textBlock("summary", "notice", TextKind.plain(2, 160)),
                fields.textBlock("keywords", "search", TextKind.plain(2, 0)));
    }

    private List<FormBlock> route() {
        List<String> places = List.of(
                "mode",
                "sector",
                "level",
                "step",
                "themes",
                "delivery",
                "visits",
                "duration",
                "directors",
                "deliverers");
        return List.of(fields.block(
                "route",
                "how",
                places,
                () -> joined(
                        List.of(
                                fields.choice("mode", RouteMode.values()),
                                fields.choice("sector", Sector.values()),
                                fields.choice("level", CareLevel.values()),
                                fields.value("step", ValueKind.NUMBER),
                                fields.several("themes", Theme.values()),
                                fields.several("delivery", Delivery.values())),
                        fields.range("visits"),
                        List.of(
                                fields.text("duration", TextKind.LINE),
                                fields.several("directors", Profession.values()),
                                fields.several("deliverers", Profession.values())))));
    }

    private List<FormBlock> audience() {
        return List.of(
                fields.block(
                        "forWhom",
                        "whom",
                        List.of("forWhom", "ages", "coverage"),
                        () -> joined(
                                List.of(fields.text("forWhom", TextKind.markdown(3, 220))),
                                fields.range("ages"),
                                List.of(fields.area("coverage")))),
                fields.listBlock("overrides", "local", 30, ItemFields::override),
                fields.block("criteria", "when", List.of("eligibility", "cases"), criteria::fields),
                fields.listBlock("pointers", "not", 6, ItemFields::pointer));
    }

    private List<FormBlock> guidance() {
        return List.of(
                fields.block(
                        "latest",
                        "latest",
                        () -> List.of(
                                fields.text("latest.text", TextKind.markdown(2, 0)),
                                fields.source("latest.source"),
                                fields.sharedSource("latest.source"),
                                fields.text("latest.note", TextKind.LINE))),
                fields.listBlock("steps", "how", 6, ItemFields::step),
                fields.block("checklist", "checklist", () -> List.of(fields.lines("checklist", 6))),
                text("say", "say", "script.say", TextKind.plain(2, 0)),
                text("sms", "say", "script.sms", TextKind.plain(3, 160)),
                text("record", "say", "script.record", TextKind.plain(3, 0)),
                fields.textBlock("client", "client-sheet", TextKind.markdown(8, 0)),
                fields.block(
                        "next",
                        "then",
                        () -> List.of(
                                fields.text("next.text", TextKind.markdown(3, 0)),
                                fields.text("next.wait", TextKind.LINE))),
                fields.textBlock("fee", "fee", TextKind.LINE),
                fields.listBlock("contacts", "contact", 3, ItemFields::contact));
    }

    private List<FormBlock> closing() {
        return List.of(
                fields.block(
                        "responsibility",
                        "responsibility",
                        () -> List.of(
                                fields.text("responsibility.until", TextKind.plain(2, 0)),
                                fields.text("responsibility.coordinator", TextKind.LINE))),
                fields.block(
                        "links",
                        "related",
                        List.of("related", "variants", "localValues"),
                        () -> List.of(
                                fields.documents("related", 8, SubjectKind.CARD),
                                fields.documents("variants", 6, SubjectKind.CARD),
                                fields.localValues(6))),
                fields.block(
                        "tray",
                        "tray",
                        () -> List.of(
                                fields.choice(
                                        "tray.role",
                                        "tray.role",
                                        true,
                                        () -> fields.named(ASKED_FIRST, Messages::nameKey)),
                                fields.several("tray.needs", Need.values()))),
                fields.sourcesBlock(),
                fields.attachmentsBlock(),
                fields.ownershipBlock());
    }

    private FormBlock text(String name, String pictogram, String place, TextKind kind) {
        return fields.block(name, pictogram, List.of(place), () -> List.of(fields.text(place, kind)));
    }

    @SafeVarargs
    private static List<Component> joined(List<Component>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
