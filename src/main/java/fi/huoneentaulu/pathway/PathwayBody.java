package fi.huoneentaulu.pathway;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.FlatContent;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a path says, in all its languages: the document that is versioned. A ladder is a path of one lane with one step on
 * each level. The format is described in {@code docs/content-format.md}.
 *
 * @param code the path's stable code
 * @param shape how it is drawn
 * @param head what it is called and whom it concerns
 * @param lanes its lanes, from the top; a ladder has one
 * @param levels its levels, the lowest or first one first
 * @param steps its steps, in the order in which they are read
 * @param transitions what moves a client from a step to another, or out
 * @param familySheet what a family gets to take home, or null
 * @param localValues values that differ from the national ones
 * @param sources what the path is built on
 * @param stewardship who owns the path and how long it holds
 */
public record PathwayBody(
        String code,
        Shape shape,
        Head head,
        List<Lane> lanes,
        List<Level> levels,
        List<Step> steps,
        List<Transition> transitions,
        @Nullable FamilySheet familySheet,
        List<LocalValue> localValues,
        List<Source> sources,
        Stewardship stewardship) {

    /** The same path in other keeping. */
    PathwayBody with(Stewardship other) {
        return new PathwayBody(
                code, shape, head, lanes, levels, steps, transitions, familySheet, localValues, sources, other);
    }

    /**
     * A step by its id.
     *
     * @param id the id
     * @return the step, or empty when the path has none
     */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /**
     * A level by its id.
     *
     * @param id the id
     * @return the level, or empty when the path has none
     */
    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /**
     * The step that a transition leads to.
     *
     * @param transition the transition
     * @return the step, or empty where the path is left
     */
    public Optional<Step> target(Transition transition) {
        return Optional.ofNullable(transition.to()).flatMap(this::step);
    }

    /**
     * The steps of a lane on a level.
     *
     * @param lane the lane
     * @param level the level
     * @return the steps in their order; empty where nothing stands
     */
    public List<Step> steps(Lane lane, Level level) {
        return steps.stream()
                .filter(step -> step.lane().equals(lane.id()) && step.level().equals(level.id()))
                .toList();
    }

    /**
     * The cards that stand on the path.
     *
     * @return their codes, each once, in the order of the steps
     */
    public List<String> cards() {
        return steps.stream().flatMap(step -> step.cards().stream()).distinct().toList();
    }

    /**
     * What moves a client away from a step.
     *
     * @param step the step
     * @return its transitions in their order
     */
    public Stream<Transition> from(Step step) {
        return transitions.stream().filter(transition -> transition.from().equals(step.id()));
    }

    /** How a path is drawn. */
    public enum Shape {
        /** One lane with one step on each level, drawn as stairs. */
        LADDER,
        /** Lanes across levels. */
        LANES
    }

    /** Where a transition leads. */
    public enum Direction {
        UP,
        DOWN,
        FORWARD,
        OUT
    }

    /**
     * What the path is called and whom it concerns.
     *
     * @param title its title, at most 60 characters
     * @param summary one sentence, at most 160 characters
     * @param keywords words that are searched but not shown, or null
     * @param lead one line above the drawing, or null
     * @param themes what it is about
     * @param ages age limits, or null
     * @param coverage where it holds
     */
    public record Head(
            LocalizedText title,
            LocalizedText summary,
            @Nullable LocalizedText keywords,
            @Nullable LocalizedText lead,
            Set<Theme> themes,
            @Nullable Ages ages,
            Coverage coverage) {}

    /**
     * A lane: an age group, or who acts.
     *
     * @param id its id
     * @param title its title
     * @param note a few words under the title, or null
     * @param ages the ages that it is for, or null
     */
    public record Lane(
            String id,
            LocalizedText title,
            @Nullable LocalizedText note,
            @Nullable Ages ages) {}

    /**
     * A level of services, or a phase.
     *
     * @param id its id
     * @param title its title
     * @param summary whom or what it is for, or null
     * @param careLevel the level of its services, or null
     * @param step the step of the agreed ladder, 0–3, or null
     */
    public record Level(
            String id,
            LocalizedText title,
            @Nullable LocalizedText summary,
            @Nullable CareLevel careLevel,
            @Nullable Integer step) {}

    /**
     * A step: what is done in one lane on one level, and by whom.
     *
     * @param id its id
     * @param lane the id of its lane
     * @param level the id of its level
     * @param title its title
     * @param text what is done, in sentences, or null
     * @param cards codes of the cards that stand on it
     * @param deliverers who may deliver it in their own work; empty: only the service itself
     * @param units where it is given, or null
     * @param delivery where the client meets it
     * @param visits the usual number of contacts, or null
     * @param duration the usual length in words, or null
     * @param responsible who answers until the receiver has taken over, a sentence, or null
     * @param contact whom to ask about moving up, a sentence, or null
     * @param family the same in plain words for a family, or null
     */
    public record Step(
            String id,
            String lane,
            String level,
            LocalizedText title,
            @Nullable LocalizedText text,
            List<String> cards,
            Set<Profession> deliverers,
            @Nullable LocalizedText units,
            Set<Delivery> delivery,
            @Nullable Visits visits,
            @Nullable LocalizedText duration,
            @Nullable LocalizedText responsible,
            @Nullable LocalizedText contact,
            @Nullable LocalizedText family) {

        /** A step; what is not told is none. Professions and places stand in their own order, however they were told. */
        public Step {
            cards = FlatContent.list(cards);
            deliverers = FlatContent.set(Profession.class, deliverers);
            delivery = FlatContent.set(Delivery.class, delivery);
        }
    }

    /**
     * What moves a client from a step.
     *
     * @param from the id of the step that is left
     * @param to the id of the step that is come to; null exactly where the path is left
     * @param direction where it leads
     * @param when in which case, a clause that begins with the word for "when"
     * @param who who decides, or null
     */
    public record Transition(
            String from,
            @Nullable String to,
            Direction direction,
            LocalizedText when,
            @Nullable LocalizedText who) {}

    /**
     * What a family gets to take home.
     *
     * @param intro the beginning, Markdown
     * @param coordinator the words beside the line where the named coordinator is written by hand
     * @param outro the end, Markdown, or null
     */
    public record FamilySheet(
            LocalizedText intro,
            LocalizedText coordinator,
            @Nullable LocalizedText outro) {}
}
