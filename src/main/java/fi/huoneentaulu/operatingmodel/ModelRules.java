package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Inspection;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an operating model must be before it may be published: readable lengths, areas, cards, paths and sources that exist. */
@Component
class ModelRules {
    private static final int TITLE = 90;
    private static final int SUMMARY = 200;
    private static final int LINE = 160;
    private static final int VALUE = 60;
    private static final int PART = 4_000;
    private static final int ALT = 300;
    private static final int MOST_THEMES = 4;
    private static final int MOST_LINES = 6;
    private static final int MOST_FIGURES = 8;
    private static final int MOST_LINKS = 30;

    private final Areas areas;
    private final Shelf shelf;

    ModelRules(Areas areas, Shelf shelf) {
        this.areas = areas;
        this.shelf = shelf;
    }

    /** The problems by place; empty when the model may be published. */
    List<ContentProblem> problems(ModelBody model) {
        Inspection inspection = new Inspection(model.links().sources());
        inspection.code(model.code());
        inspection.length("title", model.title(), TITLE);
        inspection.length("summary", model.summary(), SUMMARY);
        basics(model.basics(), inspection);
        description(model.description(), inspection);
        figures(model.figures(), inspection);
        links(model, inspection);
        inspection.localValues(model.links().localValues());
        inspection.attachments(model.links().attachments());
        inspection.stewardship(model.stewardship());
        return inspection.problems();
    }

    private void basics(ModelBody.Basics basics, Inspection inspection) {
        inspection.range("themes", basics.themes().size(), 1, MOST_THEMES);
        lines("places", basics.places(), 1, inspection);
        lines("funders", basics.funders(), 0, inspection);
        lines("organisations", basics.organisations(), 1, inspection);
        if (!areas.exists(basics.coverage())) {
            inspection.add(
                    "coverage", "operatingmodel.problem.area", basics.coverage().text());
        }
        ModelBody.Period period = basics.period();
        if (period != null) {
            LocalDate from = period.from();
            LocalDate to = period.to();
            if (from != null && to != null && to.isBefore(from)) {
                inspection.add("period", "operatingmodel.problem.period");
            }
        }
        if (basics.described().modified().isBefore(basics.described().created())) {
            inspection.add("described", "operatingmodel.problem.period");
        }
    }

    private static void description(ModelBody.Description description, Inspection inspection) {
        if (description.idea() == null) {
            inspection.add("idea", "publishing.problem.missing");
        }
        for (ModelPart part : ModelPart.values()) {
            LocalizedText text = description.text(part).orElse(null);
            inspection.length(place(part), text, PART);
            inspection.markdown(place(part), text);
        }
        for (int i = 0; i < description.unfinished().size(); i++) {
            inspection.length(
                    "unfinished[" + i + "].text",
                    description.unfinished().get(i).text(),
                    LINE);
        }
    }

    /** The key of a part in the content format. */
    static String place(ModelPart part) {
        return part == ModelPart.TARGET_GROUP ? "targetGroup" : part.name().toLowerCase(Locale.ROOT);
    }

    private static void figures(List<ModelBody.Figure> figures, Inspection inspection) {
        inspection.range("figures", figures.size(), 0, MOST_FIGURES);
        for (int i = 0; i < figures.size(); i++) {
            ModelBody.Figure figure = figures.get(i);
            String place = "figures[" + i + "]";
            inspection.length(place + ".topic", figure.topic(), VALUE);
            inspection.length(place + ".value", figure.value(), VALUE);
            inspection.length(place + ".note", figure.note(), LINE);
            String source = figure.source();
            if (source != null) {
                inspection.cited(place + ".source", source);
            }
        }
    }

    private void links(ModelBody model, Inspection inspection) {
        ModelBody.Links links = model.links();
        lines("mentors", links.mentors(), 0, inspection);
        inspection.range("cards", links.cards().size(), 0, MOST_LINKS);
        inspection.range("pictures", links.pictures().size(), 0, MOST_LINES);
        inspection.range("paths", links.paths().size(), 0, MOST_LINKS);
        Set<String> cards = shelf.cards(links.cards());
        Set<String> paths = shelf.paths(links.pathsAndPictured());
        links.cards().stream()
                .filter(card -> !cards.contains(card))
                .forEach(card -> inspection.add("cards", "operatingmodel.problem.card", card));
        links.paths().forEach(path -> path("paths", path, paths, inspection));
        if (links.related().contains(model.code())) {
            inspection.add("related", "operatingmodel.problem.itself");
        }
        for (int i = 0; i < links.pictures().size(); i++) {
            ModelBody.Picture picture = links.pictures().get(i);
            String place = "pictures[" + i + "]";
            path(place + ".path", picture.path(), paths, inspection);
            inspection.length(place + ".caption", picture.caption(), LINE);
            inspection.length(place + ".alt", picture.alt(), ALT);
        }
    }

    private static void path(String place, String path, Set<String> inForce, Inspection inspection) {
        if (!inForce.contains(path)) {
            inspection.add(place, "operatingmodel.problem.path", path);
        }
    }

    private static void lines(String place, List<LocalizedText> lines, int least, Inspection inspection) {
        inspection.range(place, lines.size(), least, MOST_LINES);
        for (int i = 0; i < lines.size(); i++) {
            inspection.length(place + "[" + i + "]", lines.get(i), LINE);
        }
    }
}
