package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a professional knows of a client at this moment; held in memory only and never stored.
 *
 * @param answers the facts that are known
 * @param unknown the facts that have been answered "don't know": they are not asked again
 * @param themes what the matter is about; empty means anything
 * @param profession the professional's own profession, or null
 */
public record Situation(
        Answers answers,
        Set<String> unknown,
        Set<Theme> themes,
        @Nullable Profession profession) {
    /** Nothing is known yet. */
    public static final Situation EMPTY = new Situation(Answers.none(), Set.of(), Set.of(), null);

    /** Sets that never change. */
    public Situation {
        unknown = Set.copyOf(unknown);
        themes = Set.copyOf(themes);
    }

    /**
     * A situation of which only facts are known.
     *
     * @param answers the facts
     * @return the situation
     */
    public static Situation of(Answers answers) {
        return new Situation(answers, Set.of(), Set.of(), null);
    }

    /**
     * The same with an answer, in place of an earlier one.
     *
     * @param fact the fact's key
     * @param value the answer
     * @return a new situation
     */
    public Situation answered(String fact, FactValue value) {
        return new Situation(answers.with(fact, value), without(fact), themes, profession);
    }

    /**
     * The same with a fact that has been asked in vain.
     *
     * @param fact the fact's key
     * @return a new situation
     */
    public Situation notKnown(String fact) {
        Set<String> more = new LinkedHashSet<>(unknown);
        more.add(fact);
        return new Situation(answers.without(fact), more, themes, profession);
    }

    /**
     * The same with a fact open again.
     *
     * @param fact the fact's key
     * @return a new situation
     */
    public Situation reopened(String fact) {
        return new Situation(answers.without(fact), without(fact), themes, profession);
    }

    /**
     * The same about other matters.
     *
     * @param others what it is about
     * @return a new situation
     */
    public Situation about(Set<Theme> others) {
        return new Situation(answers, unknown, others, profession);
    }

    /**
     * Nothing known of the next client; the professional is the same.
     *
     * @return a new situation
     */
    public Situation cleared() {
        return new Situation(Answers.none(), Set.of(), Set.of(), profession);
    }

    private Set<String> without(String fact) {
        Set<String> fewer = new LinkedHashSet<>(unknown);
        fewer.remove(fact);
        return fewer;
    }

    /** Names the facts alone: what is known of a client must not reach a log by accident. */
    @Override
    public String toString() {
        return "Situation[" + answers + ", themes=" + themes + "]";
    }
}
