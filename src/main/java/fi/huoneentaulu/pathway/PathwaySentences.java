package fi.huoneentaulu.pathway;

import fi.huoneentaulu.pathway.PathwayBody.Direction;
import fi.huoneentaulu.pathway.PathwayBody.Level;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayBody.Step;
import fi.huoneentaulu.pathway.PathwayBody.Transition;
import fi.huoneentaulu.pathway.PathwayFace.Chapter;
import fi.huoneentaulu.pathway.PathwayFace.Move;
import fi.huoneentaulu.pathway.PathwayFace.Passage;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a path in sentences: what the drawing shows, for those who hear it and for narrow screens. */
final class PathwaySentences {
    private static final String KEY = "pathway.words.";

    private final PathwayBody path;
    private final PathwayTexts texts;
    private final PathwayCards cards;
    private final PathwayReader reader;

    PathwaySentences(PathwayBody path, PathwayTexts texts, PathwayCards cards, PathwayReader reader) {
        this.path = path;
        this.texts = texts;
        this.cards = cards;
        this.reader = reader;
    }

    /** The steps lane by lane; a ladder has one lane, which needs no title. */
    List<Chapter> chapters() {
        return path.lanes().stream()
                .map(lane -> new Chapter(
                        isLadder() ? null : texts.said(lane.title()),
                        path.steps().stream()
                                .filter(step -> step.lane().equals(lane.id()))
                                .map(this::passage)
                                .toList()))
                .toList();
    }

    private Passage passage(Step step) {
        Level level = path.level(step.level()).orElse(null);
        return new Passage(
                step.id(),
                heading(step, level),
                level == null ? null : level(level),
                step.text() == null ? null : texts.sentence(step.text()),
                delivery(step),
                step.responsible() == null ? null : texts.sentence(step.responsible()),
                step.contact() == null ? null : texts.sentence(step.contact()),
                cards.tiles(step),
                path.from(step).map(this::move).flatMap(Optional::stream).toList(),
                PathwayCards.may(reader.profession(), step.deliverers()),
                step.id().equals(reader.step()));
    }

    private boolean isLadder() {
        return path.shape() == Shape.LADDER;
    }

    /** The step's title, on a ladder with its place on it. */
    private Spoken heading(Step step, @Nullable Level level) {
        return isLadder() && level != null
                ? texts.around(KEY + "heading", level.title(), step.title())
                : texts.said(step.title());
    }

    /** Where a step of lanes stands; a ladder says so in the heading, and here whom its level is for. */
    private @Nullable Spoken level(Level level) {
        LocalizedText summary = level.summary();
        if (isLadder()) {
            return summary == null ? null : texts.sentence(summary);
        }
        boolean care = path.levels().stream().anyMatch(each -> each.careLevel() != null);
        return texts.around(KEY + (care ? "level" : "phase"), level.title());
    }

    /** How, where and by whom the step is delivered. */
    private List<Spoken> delivery(Step step) {
        List<Spoken> sentences = new ArrayList<>();
        if (step.units() != null) {
            sentences.add(texts.around(KEY + "units", step.units()));
        }
        if (!step.deliverers().isEmpty()) {
            sentences.add(texts.listed(
                    KEY + "deliverers",
                    step.deliverers(),
                    (said, each) -> said.name(each).toLowerCase(Locale.ROOT)));
        }
        if (!step.delivery().isEmpty()) {
            sentences.add(texts.listed(
                    KEY + "delivery",
                    step.delivery(),
                    (said, each) -> said.message("pathway.delivery." + each.name())));
        }
        if (step.visits() != null) {
            sentences.add(visits(step.visits()));
        }
        if (step.duration() != null) {
            sentences.add(texts.around(KEY + "duration", step.duration()));
        }
        return List.copyOf(sentences);
    }

    private Spoken visits(Visits visits) {
        return visits.min() == visits.max()
                ? texts.own(KEY + "visits.same", visits.max())
                : texts.own(KEY + "visits", Integer.toString(visits.min()), Integer.toString(visits.max()));
    }

    /** What moves a client from a step; a draft may lead to a step that is not there yet. */
    private Optional<Move> move(Transition transition) {
        String direction = transition.direction().name();
        Spoken who = transition.who() == null ? null : texts.around(KEY + "who", transition.who());
        Optional<Spoken> sentence = transition.direction() == Direction.OUT
                ? Optional.of(texts.around(KEY + "move.OUT", transition.when()))
                : path.target(transition)
                        .map(target -> texts.around(
                                KEY + "move." + path.shape().name() + "." + direction,
                                target.title(),
                                transition.when()));
        return sentence.map(said -> new Move(direction.toLowerCase(Locale.ROOT), transition.to(), said, who));
    }
}
