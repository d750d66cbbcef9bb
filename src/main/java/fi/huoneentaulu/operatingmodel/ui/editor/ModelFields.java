package fi.huoneentaulu.operatingmodel.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.operatingmodel.ModelPart;
import fi.huoneentaulu.operatingmodel.Stage;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.publishing.ui.editor.ValueKind;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a model, block by block in the order of the Innokylä form. */
class ModelFields {
    private static final int MOST_LINES = 6;
    private static final int MOST_FIGURES = 8;
    private static final int MOST_LINKS = 30;
    private static final int MOST_UNFINISHED = 12;
    private static final TextKind LINE = TextKind.line(160);
    private static final TextKind VALUE = TextKind.line(60);
    private static final TextKind PART = TextKind.markdown(8, 4_000);

    private final FormFields fields;

    ModelFields(FormFields fields) {
        this.fields = fields;
    }

    List<FormBlock> blocks() {
        return Stream.of(names(), description(), numbers(), links())
                .flatMap(List::stream)
                .toList();
    }

    private List<FormBlock> names() {
        return List.of(
                fields.block(
                        "title",
                        "model",
                        List.of("title", "code"),
                        () -> List.of(fields.text("title", TextKind.line(90)))),
                fields.textBlock("summary", "notice", TextKind.plain(2, 200)),
                fields.textBlock("keywords", "search", TextKind.plain(2, 0)),
                basics());
    }

    private FormBlock basics() {
        List<String> places = List.of(
                "places",
                "coverage",
                "funders",
                "stage",
                "period",
                "described",
                "programme",
                "organisations",
                "themes");
        return fields.block(
                "basics",
                "checklist",
                places,
                () -> List.of(
                        fields.lines("places", MOST_LINES),
                        fields.area("coverage"),
                        fields.lines("funders", MOST_LINES),
                        fields.choice("stage", "stage", false, () -> fields.named(Stage.values(), Stage::key)),
                        fields.value("period.from", ValueKind.DAY),
                        fields.value("period.to", ValueKind.DAY),
                        fields.value("described.created", ValueKind.DAY),
                        fields.value("described.modified", ValueKind.DAY),
                        fields.value("programme", ValueKind.WORD),
                        fields.lines("organisations", MOST_LINES),
                        fields.several("themes", Theme.values())));
    }

    private List<FormBlock> description() {
        return List.of(
                fields.textBlock("idea", "say", PART),
                fields.textBlock("environment", "local", PART),
                fields.textBlock("targetGroup", "whom", PART),
                fields.textBlock("conditions", "when", PART),
                fields.textBlock("results", "stairs", PART),
                fields.textBlock("tips", "feedback", PART),
                fields.listBlock("unfinished", "latest", MOST_UNFINISHED, ModelFields::unfinished));
    }

    private static List<Component> unfinished(FormFields item) {
        return List.of(
                item.choice("part", "unfinished.part", false, () -> item.named(ModelPart.values(), ModelPart::key)),
                item.text("text", "unfinished.text", LINE));
    }

    private List<FormBlock> numbers() {
        return List.of(
                fields.listBlock("figures", "compare", MOST_FIGURES, ModelFields::figure),
                fields.block("localValues", "local", () -> List.of(fields.localValues(MOST_LINES))),
                fields.listBlock("pictures", "lanes", MOST_LINES, ModelFields::picture));
    }

    private static List<Component> figure(FormFields item) {
        return List.of(
                item.text("topic", "figure.topic", VALUE),
                item.text("value", "figure.value", VALUE),
                item.text("note", "figure.note", LINE),
                item.source("source"),
                item.sharedSource("source"));
    }

    private static List<Component> picture(FormFields item) {
        return List.of(
                item.choice("path", "picture.path", false, () -> item.documents(SubjectKind.PATH)),
                item.text("caption", "picture.caption", LINE),
                item.text("alt", "picture.alt", TextKind.plain(3, 300)));
    }

    private List<FormBlock> links() {
        return List.of(
                fields.block("mentors", "contact", () -> List.of(fields.lines("mentors", MOST_LINES))),
                documents("cards", "huoneentaulu", SubjectKind.CARD),
                documents("paths", "then", SubjectKind.PATH),
                documents("related", "related", SubjectKind.MODEL),
                fields.attachmentsBlock(),
                fields.sourcesBlock(),
                fields.ownershipBlock());
    }

    private FormBlock documents(String place, String pictogram, SubjectKind kind) {
        return fields.block(place, pictogram, () -> List.of(fields.documents(place, MOST_LINKS, kind)));
    }
}
