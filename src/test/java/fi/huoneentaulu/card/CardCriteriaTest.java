package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.vocabulary.Language;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardCriteriaTest {
    private static final String KOKKOLA = "272";
    private static final String KANNUS = "217";
    private static final String ALAJARVI = "005";

    private final CardFixture fixture = new CardFixture();

    @Test
    void a_client_outside_the_coverage_of_a_local_agreement_is_told_so_at_once() {
        Verdict verdict = evaluate("kuntoutusohjaus", Map.of("municipality", KOKKOLA));
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
        assertThat(evaluate("kuntoutusohjaus", Map.of("municipality", ALAJARVI)).outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void the_municipality_brings_its_own_age_limits() {
        Map<String, Object> child = Map.of("inactive", true, "motivated", true, "age", 12);
        assertThat(evaluate("liikuntaneuvonta", child).outcome()).isEqualTo(Outcome.SUITABLE);
        assertThat(evaluate("liikuntaneuvonta", with(child, "municipality", KOKKOLA))
                        .outcome())
                .isEqualTo(Outcome.SUITABLE);
        assertThat(evaluate("liikuntaneuvonta", with(child, "municipality", KANNUS))
                        .outcome())
                .isEqualTo(Outcome.NOT_SUITABLE);
    }

    @Test
    void local_age_limits_wait_for_the_age() {
        Verdict verdict =
                evaluate("liikuntaneuvonta", Map.of("inactive", true, "motivated", true, "municipality", KANNUS));
        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(verdict.missing()).containsExactly("age");
    }

    @Test
    void the_reason_of_a_refusal_is_told_in_words() {
        Answers answers = fixture.facts().answers(Map.of("age", 17.9));
        Verdict verdict = evaluate("elintapavalmennus", Map.of("age", 17.9));
        String reason = fixture.facts()
                .sentences()
                .reason(verdict.reasons().getFirst(), answers, Language.FI)
                .text();
        assertThat(reason).contains("17,9").contains("18 vuotta täyttänyt");
    }

    private Verdict evaluate(String card, Map<String, ?> facts) {
        return fixture.criteria()
                .evaluate(
                        fixture.starterCard(card),
                        fixture.facts().answers(facts),
                        fixture.facts().catalogue(),
                        EvaluationPolicy.LENIENT);
    }

    private static Map<String, Object> with(Map<String, Object> facts, String key, Object value) {
        Map<String, Object> more = new HashMap<>(facts);
        more.put(key, value);
        return more;
    }
}
