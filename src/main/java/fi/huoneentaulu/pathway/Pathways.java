package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The published ladders and paths. */
@Service
@ForReaders
public class Pathways {
    private final Contents contents;
    private final PathwayContentType type;

    Pathways(Contents contents, PathwayContentType type) {
        this.contents = contents;
        this.type = type;
    }

    /**
     * Every path in force.
     *
     * @return the paths by code
     */
    public List<Published<PathwayBody>> all() {
        return contents.all(type);
    }

    /**
     * A path in force.
     *
     * @param code its code
     * @return the path, or empty when there is none
     */
    public Optional<Published<PathwayBody>> find(String code) {
        return contents.find(type, code);
    }

    /**
     * Several paths in force, read together.
     *
     * @param codes their codes
     * @return the paths in the order of the codes; one that is not in force is left out
     */
    public List<Published<PathwayBody>> find(List<String> codes) {
        return contents.find(type, codes);
    }

    /**
     * A path as it was in a version, as an old print shows it.
     *
     * @param code its code
     * @param version the version's number
     * @return the path, or empty when there is no such version
     */
    public Optional<Published<PathwayBody>> find(String code, int version) {
        return contents.find(type, code, version);
    }

    /**
     * The paths that a card stands on.
     *
     * @param card the card's code
     * @return the paths by code, each with the steps that name the card
     */
    public List<OnPath> withCard(String card) {
        return all().stream()
                .map(path -> new OnPath(
                        path,
                        path.body().steps().stream()
                                .filter(step -> step.cards().contains(card))
                                .toList()))
                .filter(each -> !each.steps().isEmpty())
                .toList();
    }

    /**
     * Steps of a path.
     *
     * @param path the path
     * @param steps the steps in their order
     */
    public record OnPath(Published<PathwayBody> path, List<PathwayBody.Step> steps) {}

    /**
     * Whether a path has been taken out of use.
     *
     * @param code its code
     * @return when, why and what to use instead; empty for a path in force, and for one that never was
     */
    public Optional<Withdrawal> withdrawal(String code) {
        return contents.withdrawal(new Subject(SubjectKind.PATH, code));
    }

    /**
     * A path's published versions.
     *
     * @param code its code
     * @return the versions, newest first
     */
    public List<VersionSummary> history(String code) {
        return contents.history(new Subject(SubjectKind.PATH, code));
    }

    /**
     * A path for other systems, in one language; a text that is not translated stands in Finnish.
     *
     * @param path the path
     * @param language the reader's language
     * @return the content format with every localised text as a plain string, and the version beside it
     */
    public JsonNode document(Published<PathwayBody> path, Language language) {
        return type.codec().document(path, language, PathwayLinks.path(path.code()));
    }
}
