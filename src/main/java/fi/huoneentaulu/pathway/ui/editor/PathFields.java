package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayFaces;
import fi.huoneentaulu.publishing.ui.editor.Choice;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.function.Function;
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
                text("summary", "notice", TextKind.plain(2, 160)),
                text("keywords", "search", TextKind.plain(2, 0)),
                text("lead", "say", TextKind.plain(2, 160)),
                fields.block("scope", "whom", List.of("shape", "themes", "coverage", "ages"), this::scope));
    }

    private List<Component> scope() {
        return Stream.concat(
                        Stream.of(
                                fields.choice("shape", "shape", false, this::shapes),
                                fields.several("themes", Theme.values()),
                                fields.area("coverage")),
                        fields.range("ages").stream())
                .toList();
    }

    private List<Choice<String>> shapes() {
        return Stream.of(Shape.values())
                .map(shape -> new Choice<>(shape.name(), fields.words(PathwayFaces.kindKey(shape))))
                .toList();
    }

    private List<FormBlock> course() {
        return List.of(
                list("lanes", "lanes", 6, PartFields::lane),
                list("levels", "stairs", 5, PartFields::level),
                list("steps", "how", 30, PartFields::step),
                list("transitions", "then", 60, PartFields::transition),
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

    private FormBlock text(String place, String pictogram, TextKind kind) {
        return fields.block(place, pictogram, List.of(place), () -> List.of(fields.text(place, kind)));
    }

    private FormBlock list(String place, String pictogram, int most, Function<FormFields, List<Component>> item) {
        return fields.block(place, pictogram, List.of(place), () -> List.of(fields.list(place, most, item)));
    }
}
