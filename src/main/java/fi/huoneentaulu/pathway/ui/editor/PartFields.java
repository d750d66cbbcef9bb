package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.pathway.PathwayBody.Direction;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.publishing.ui.editor.ValueKind;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.stream.Stream;

/** The fields of one lane, level, step or transition; what refers to another is chosen from the draft's own. */
final class PartFields {
    private static final int NAME = 40;
    private static final int TITLE = 60;
    private static final int NOTE = 80;
    private static final int LINE = 120;
    private static final int CLAUSE = 200;
    private static final int TEXT = 300;
    private static final int CARDS = 6;

    private PartFields() {}

    static List<Component> lane(FormFields item) {
        return Stream.concat(
                        Stream.of(
                                item.text("title", "lane.title", TextKind.line(NAME)),
                                item.value("id", "part.id", ValueKind.WORD),
                                item.text("note", "lane.note", TextKind.line(NOTE))),
                        item.range("ages").stream())
                .toList();
    }

    static List<Component> level(FormFields item) {
        return List.of(
                item.text("title", "level.title", TextKind.line(NAME)),
                item.value("id", "part.id", ValueKind.WORD),
                item.text("summary", "level.summary", TextKind.line(NOTE)),
                item.choice("careLevel", "level.care", true, () -> item.named(CareLevel.values(), Messages::nameKey)),
                item.value("step", "level.step", ValueKind.NUMBER));
    }

    static List<Component> step(FormFields item) {
        return Stream.of(
                        List.of(
                                item.text("title", "step.title", TextKind.line(TITLE)),
                                item.value("id", "part.id", ValueKind.WORD),
                                item.choice("lane", "step.lane", false, () -> item.parts("lanes")),
                                item.choice("level", "step.level", false, () -> item.parts("levels")),
                                item.text("text", "step.text", TextKind.plain(3, TEXT)),
                                item.documents("cards", CARDS, SubjectKind.CARD),
                                item.several("deliverers", Profession.values()),
                                item.text("units", "step.units", TextKind.line(LINE)),
                                item.several("delivery", Delivery.values())),
                        item.range("visits"),
                        List.of(
                                item.text("duration", "step.duration", TextKind.line(TITLE)),
                                item.text("responsible", "step.responsible", TextKind.plain(2, CLAUSE)),
                                item.text("contact", "step.contact", TextKind.plain(2, CLAUSE)),
                                item.text("family", "step.family", TextKind.plain(2, CLAUSE))))
                .flatMap(List::stream)
                .toList();
    }

    static List<Component> transition(FormFields item) {
        return List.of(
                item.choice("from", "transition.from", false, () -> item.parts("steps")),
                item.choice(
                        "direction",
                        "transition.direction",
                        false,
                        () -> item.named(Direction.values(), each -> "pathway.editor.direction." + each)),
                item.choice("to", "transition.to", true, () -> item.parts("steps")),
                item.text("when", "transition.when", TextKind.plain(2, CLAUSE)),
                item.text("who", "transition.who", TextKind.line(NOTE)));
    }
}
