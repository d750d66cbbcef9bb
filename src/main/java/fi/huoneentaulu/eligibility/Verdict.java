package fi.huoneentaulu.eligibility;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a card fits a client, and why.
 *
 * @param outcome the answer
 * @param reasons what it rests on: the criteria that hold (suitable), the obstacles met and the criteria that fail (not
 *     suitable), what is open (undecided)
 * @param redirect where the first obstacle met directs, or null
 * @param questions the unanswered facts that can change the outcome, most deciding first; empty when decided
 * @param checklist every criterion and every obstacle with where it stands, in the order written
 */
public record Verdict(
        Outcome outcome,
        List<Reason> reasons,
        @Nullable Redirect redirect,
        List<OpenQuestion> questions,
        List<Reason> checklist) {

    /** Lists that never change. */
    public Verdict {
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
        checklist = List.copyOf(checklist);
    }

    /**
     * The unanswered facts that can change the outcome.
     *
     * @return their keys, most deciding first; empty when decided
     */
    public List<String> missing() {
        return questions.stream().map(OpenQuestion::fact).toList();
    }

    /**
     * What to ask next.
     *
     * @return the key of the fact that decides most, or empty when no question would help
     */
    public Optional<String> nextQuestion() {
        return questions.stream().findFirst().map(OpenQuestion::fact);
    }

    /**
     * Whether the answer is final: further answers do not turn it.
     *
     * @return false while undecided
     */
    public boolean decided() {
        return outcome != Outcome.UNDECIDED;
    }
}
