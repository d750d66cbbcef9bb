package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayFaces;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a path, block by block in its readers' order. */
class PathFields {
    private final FormFields fields;

    PathFields(FormFields fields) {
        this.fields = fields;
    }

    List<FormBlock> blocks() {
        return Stream.of(names(), course(), closing()).flatMap(List::stream).toList();
    }

    private List<FormBlock> names() {
        return List.of(
                fields.block(
                        "title",
                        "stairs",
                        List.of("title", "code"),
                        () -> List.of(fields.text("title", TextKind.line(60)))),
                fields.textBlock("summary", "notice", TextKind.plain(2, 160)),
                fields.textBlock("keywords", "search", TextKind.plain(2, 0)),
                fields.textBlock("lead", "say", TextKind.plain(2, 160)),
                fields.block("scope", "whom", List.of("shape", "themes", "coverage", "ages"), this::scope));
    }

    private List<Component> scope() {
        return Stream.concat(
                        Stream.of(
                                fields.choice(
                                        "shape",
                                        "shape",
                                        false,
                                        () -> fields.named(Shape.values(), PathwayFaces::kindKey)),
                                fields.several("themes", Theme.values()),
                                fields.area("coverage")),
                        fields.range("ages").stream())
                .toList();
    }

    private List<FormBlock> course() {
        return List.of(
                fields.listBlock("lanes", "lanes", 6, PartFields::lane),
                fields.listBlock("levels", "stairs", 5, PartFields::level),
                fields.listBlock("steps", "how", 30, PartFields::step),
                fields.listBlock("transitions", "then", 60, PartFields::transition),
                fields.block(
                        "family",
                        "client-sheet",
                        List.of("familySheet"),
                        () -> List.of(
                                fields.text("familySheet.intro", TextKind.markdown(4, 0)),
                                fields.text("familySheet.coordinator", TextKind.line(60)),
                                fields.text("familySheet.outro", TextKind.markdown(4, 0)))));
    }

    private List<FormBlock> closing() {
        return List.of(
                fields.block("values", "local", List.of("localValues"), () -> List.of(fields.localValues(6))),
                fields.sourcesBlock(),
                fields.ownershipBlock());
    }
}
