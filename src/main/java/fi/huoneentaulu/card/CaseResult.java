package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one test case came out.
 *
 * @param testCase the case
 * @param answers what the criteria were asked with: the case's facts, and a municipality inside the coverage when the
 *     case names none
 * @param verdict what came out, or null when the case could not be read
 * @param misses in what it differs from what was expected; empty when the case passes
 */
public record CaseResult(
        TestCase testCase, Answers answers, @Nullable Verdict verdict, List<CaseMiss> misses) {

    /**
     * Whether the case comes out as expected.
     *
     * @return true when it passes
     */
    public boolean passed() {
        return misses.isEmpty();
    }
}
