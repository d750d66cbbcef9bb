package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a family takes home of a path: the steps in plain words, and a place for the name of who coordinates (S5.6). */
@Service
@ForReaders
public class FamilySheets {
    private final Pathways paths;

    FamilySheets(Pathways paths) {
        this.paths = paths;
    }

    /**
     * A sheet in one language.
     *
     * @param language the tag of the language
     * @param title the path's title
     * @param intro the beginning
     * @param coordinator the words beside the coordinator's name
     * @param lanes the path's lanes with the steps that families are told of
     * @param outro the end, or null
     */
    public record Sheet(
            String language,
            Spoken title,
            Prose intro,
            Spoken coordinator,
            List<SheetLane> lanes,
            @Nullable Prose outro) {

        /**
         * The lanes that a sheet shows.
         *
         * @param lane the id of the only lane that is wanted, or null for all
         * @return the lanes
         */
        public List<SheetLane> shown(@Nullable String lane) {
            return lanes.stream()
                    .filter(each -> lane == null || each.id().equals(lane))
                    .toList();
        }
    }

    /**
     * A text of paragraphs and lists.
     *
     * @param html safe HTML
     * @param lang the tag of its language
     */
    public record Prose(String html, String lang) {}

    /**
     * A lane in plain words.
     *
     * @param id its id
     * @param title its title
     * @param steps its steps
     */
    public record SheetLane(String id, Spoken title, List<SheetStep> steps) {}

    /**
     * A step in plain words.
     *
     * @param title its title
     * @param text what the family should know
     */
    public record SheetStep(Spoken title, Spoken text) {}

    /**
     * The family sheet of a path.
     *
     * @param code the path's code
     * @param language the family's language
     * @return the sheet, or empty when there is no such path or it has no sheet
     */
    public Optional<Sheet> sheet(String code, Language language) {
        return paths.find(code)
                .flatMap(path -> Optional.ofNullable(path.body().familySheet())
                        .map(sheet -> new Sheet(
                                language.tag(),
                                path.body().head().title().in(language),
                                prose(sheet.intro(), language),
                                sheet.coordinator().in(language),
                                lanes(path.body(), language),
                                sheet.outro() == null ? null : prose(sheet.outro(), language))));
    }

    private static List<SheetLane> lanes(PathwayBody path, Language language) {
        return path.lanes().stream()
                .map(lane -> new SheetLane(lane.id(), lane.title().in(language), steps(path, lane, language)))
                .filter(lane -> !lane.steps().isEmpty())
                .toList();
    }

    private static List<SheetStep> steps(PathwayBody path, PathwayBody.Lane lane, Language language) {
        return path.levels().stream()
                .flatMap(level -> path.steps(lane, level).stream())
                .flatMap(step -> Stream.ofNullable(step.family())
                        .map(text -> new SheetStep(step.title().in(language), text.in(language))))
                .toList();
    }

    private static Prose prose(LocalizedText markdown, Language language) {
        Spoken spoken = markdown.in(language);
        return new Prose(Markdown.html(spoken.text(), ""), spoken.language().tag());
    }
}
