package fi.huoneentaulu.pathway;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.pathway.PathwayBody.Direction;
import fi.huoneentaulu.pathway.PathwayBody.Lane;
import fi.huoneentaulu.pathway.PathwayBody.Level;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayBody.Step;
import fi.huoneentaulu.pathway.PathwayBody.Transition;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Inspection;
import fi.huoneentaulu.publishing.Published;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a path must be before it may be published: drawn as it says, whole, and made of cards in force. */
@Component
class PathwayRules {
    private static final int TITLE = 60;
    private static final int SUMMARY = 160;
    private static final int NAME = 40;
    private static final int NOTE = 80;
    private static final int LINE = 120;
    private static final int CLAUSE = 200;
    private static final int TEXT = 300;
    private static final int MOST_LANES = 6;
    private static final int MOST_LEVELS = 5;
    private static final int MOST_STEPS = 30;
    private static final int MOST_CARDS = 6;
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String KEY = "pathway.problem.";

    private final Areas areas;
    private final Cards cards;
    private final PathwayFiles files;

    PathwayRules(Areas areas, Cards cards, PathwayFiles files) {
        this.areas = areas;
        this.cards = cards;
        this.files = files;
    }

    /** The problems by place; empty when the path may be published. */
    List<ContentProblem> problems(PathwayBody path) {
        Inspection inspection = new Inspection(path.sources());
        head(path, inspection);
        frame(path, inspection);
        Set<String> inForce =
                cards.find(path.cards()).stream().map(Published::code).collect(Collectors.toSet());
        for (int i = 0; i < path.steps().size(); i++) {
            step("steps[" + i + "]", path.steps().get(i), inForce, inspection);
        }
        places(path, inspection);
        transitions(path, inspection);
        family(path.familySheet(), inspection);
        inspection.localValues(path.localValues());
        inspection.stewardship(path.stewardship());
        if (IdentityCodes.contains(files.write(path))) {
            inspection.add("", "publishing.error.identity-code");
        }
        return inspection.problems();
    }

    private void head(PathwayBody path, Inspection inspection) {
        PathwayBody.Head head = path.head();
        inspection.code(path.code());
        inspection.length("title", head.title(), TITLE);
        inspection.length("summary", head.summary(), SUMMARY);
        inspection.length("lead", head.lead(), SUMMARY);
        inspection.range("themes", head.themes().size(), 1, 4);
        inspection.ages("ages", head.ages());
        if (!areas.exists(head.coverage())) {
            inspection.add(
                    "coverage", "publishing.problem.area", head.coverage().text());
        }
    }

    private static void frame(PathwayBody path, Inspection inspection) {
        boolean ladder = path.shape() == Shape.LADDER;
        inspection.range("lanes", path.lanes().size(), 1, ladder ? 1 : MOST_LANES);
        inspection.range("levels", path.levels().size(), 2, MOST_LEVELS);
        inspection.range("steps", path.steps().size(), 1, MOST_STEPS);
        ids("lanes", path.lanes(), Lane::id, inspection);
        ids("levels", path.levels(), Level::id, inspection);
        ids("steps", path.steps(), Step::id, inspection);
        for (int i = 0; i < path.lanes().size(); i++) {
            Lane lane = path.lanes().get(i);
            inspection.length("lanes[" + i + "].title", lane.title(), NAME);
            inspection.length("lanes[" + i + "].note", lane.note(), NOTE);
            inspection.ages("lanes[" + i + "].ages", lane.ages());
        }
        for (int i = 0; i < path.levels().size(); i++) {
            Level level = path.levels().get(i);
            inspection.length("levels[" + i + "].title", level.title(), NAME);
            inspection.length("levels[" + i + "].summary", level.summary(), NOTE);
            Integer number = level.step();
            if (number != null) {
                inspection.range("levels[" + i + "].step", number, 0, 3);
            }
        }
    }

    private static <T> void ids(String place, List<T> parts, Function<T, String> id, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String each = id.apply(parts.get(i));
            if (!each.matches(ID)) {
                inspection.add(place + "[" + i + "].id", KEY + "id");
            } else if (!seen.add(each)) {
                inspection.add(place + "[" + i + "].id", KEY + "duplicate", each);
            }
        }
    }

    private static void step(String place, Step step, Set<String> inForce, Inspection inspection) {
        inspection.length(place + ".title", step.title(), TITLE);
        inspection.length(place + ".text", step.text(), TEXT);
        inspection.length(place + ".units", step.units(), LINE);
        inspection.length(place + ".duration", step.duration(), TITLE);
        inspection.length(place + ".responsible", step.responsible(), CLAUSE);
        inspection.length(place + ".contact", step.contact(), CLAUSE);
        inspection.length(place + ".family", step.family(), CLAUSE);
        inspection.visits(place + ".visits", step.visits());
        inspection.range(place + ".cards", step.cards().size(), 0, MOST_CARDS);
        step.cards().stream()
                .filter(card -> !inForce.contains(card))
                .forEach(card -> inspection.add(place + ".cards", KEY + "card", card));
    }

    /** Each step stands somewhere, and each level holds a step; a ladder one. */
    private static void places(PathwayBody path, Inspection inspection) {
        Set<String> lanes = path.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        Set<String> levels = path.levels().stream().map(Level::id).collect(Collectors.toSet());
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            if (!lanes.contains(step.lane())) {
                inspection.add("steps[" + i + "].lane", KEY + "lane", step.lane());
            }
            if (!levels.contains(step.level())) {
                inspection.add("steps[" + i + "].level", KEY + "level", step.level());
            }
        }
        for (int i = 0; i < path.levels().size(); i++) {
            Level level = path.levels().get(i);
            long steps = path.steps().stream()
                    .filter(step -> step.level().equals(level.id()))
                    .count();
            if (steps == 0) {
                inspection.add("levels[" + i + "]", KEY + "empty", level.title().fi());
            } else if (steps > 1 && path.shape() == Shape.LADDER) {
                inspection.add(
                        "levels[" + i + "]", KEY + "ladder", level.title().fi());
            }
        }
    }

    private static void transitions(PathwayBody path, Inspection inspection) {
        for (int i = 0; i < path.transitions().size(); i++) {
            String place = "transitions[" + i + "]";
            Transition transition = path.transitions().get(i);
            inspection.length(place + ".when", transition.when(), CLAUSE);
            inspection.length(place + ".who", transition.who(), NOTE);
            if ((transition.to() == null) != (transition.direction() == Direction.OUT)) {
                inspection.add(place + ".to", KEY + "target");
            }
            Stream.of("from", "to").forEach(end -> {
                String id = end.equals("from") ? transition.from() : transition.to();
                if (id != null && path.step(id).isEmpty()) {
                    inspection.add(place + "." + end, KEY + "step", id);
                }
            });
        }
        Set<String> reached = reached(path);
        path.steps().stream()
                .filter(step -> !reached.contains(step.id()))
                .forEach(step -> inspection.add(
                        "transitions", KEY + "unreachable", step.title().fi()));
    }

    /** The steps that a client can come to who begins on the first level. */
    private static Set<String> reached(PathwayBody path) {
        String first = path.levels().isEmpty() ? "" : path.levels().getFirst().id();
        Set<String> reached = path.steps().stream()
                .filter(step -> step.level().equals(first))
                .map(Step::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grows = true;
        while (grows) {
            grows = path.transitions().stream()
                    .filter(transition -> reached.contains(transition.from()))
                    .map(Transition::to)
                    .filter(to -> to != null && !reached.contains(to))
                    .toList()
                    .stream()
                    .anyMatch(reached::add);
        }
        return reached;
    }

    private static void family(PathwayBody.@Nullable FamilySheet sheet, Inspection inspection) {
        if (sheet != null) {
            inspection.markdown("familySheet.intro", sheet.intro());
            inspection.length("familySheet.coordinator", sheet.coordinator(), TITLE);
            inspection.markdown("familySheet.outro", sheet.outro());
        }
    }
}
