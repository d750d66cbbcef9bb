package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
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

    /** Names the facts alone: what is known of a client must not reach a log by accident. */
    @Override
    public String toString() {
        return "Situation[" + answers + ", themes=" + themes + "]";
    }
}
