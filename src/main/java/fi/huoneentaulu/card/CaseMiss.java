package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a test case does not come out as its author expects. */
public sealed interface CaseMiss {

    /**
     * Another verdict.
     *
     * @param expected what was expected
     * @param actual what came out
     */
    record OtherOutcome(Outcome expected, Outcome actual) implements CaseMiss {}

    /**
     * Another way to go.
     *
     * @param expected what was expected
     * @param actual what came out, or null for none
     */
    record OtherRedirect(Redirect expected, @Nullable Redirect actual) implements CaseMiss {}

    /**
     * Other facts are missing.
     *
     * @param expected the facts that were expected to be missing
     * @param actual the facts that are, most deciding first
     */
    record OtherMissing(Set<String> expected, List<String> actual) implements CaseMiss {}

    /**
     * A fact of the case cannot be read.
     *
     * @param key the translation key of the refusal
     * @param args what is put into its text
     */
    record Unreadable(String key, List<Object> args) implements CaseMiss {}
}
