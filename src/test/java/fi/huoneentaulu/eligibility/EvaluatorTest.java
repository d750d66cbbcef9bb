package fi.huoneentaulu.eligibility;

import static fi.huoneentaulu.eligibility.Outcome.NOT_SUITABLE;
import static fi.huoneentaulu.eligibility.Outcome.SUITABLE;
import static fi.huoneentaulu.eligibility.Outcome.UNDECIDED;
import static fi.huoneentaulu.eligibility.Rules.all;
import static fi.huoneentaulu.eligibility.Rules.answered;
import static fi.huoneentaulu.eligibility.Rules.any;
import static fi.huoneentaulu.eligibility.Rules.atLeast;
import static fi.huoneentaulu.eligibility.Rules.catalogue;
import static fi.huoneentaulu.eligibility.Rules.no;
import static fi.huoneentaulu.eligibility.Rules.not;
import static fi.huoneentaulu.eligibility.Rules.number;
import static fi.huoneentaulu.eligibility.Rules.oneOf;
import static fi.huoneentaulu.eligibility.Rules.range;
import static fi.huoneentaulu.eligibility.Rules.stop;
import static fi.huoneentaulu.eligibility.Rules.unsourced;
import static fi.huoneentaulu.eligibility.Rules.verdict;
import static fi.huoneentaulu.eligibility.Rules.when;
import static fi.huoneentaulu.eligibility.Rules.yes;
import static fi.huoneentaulu.eligibility.Rules.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How criteria and obstacles make a verdict. */
class EvaluatorTest {

    @Test
    void withoutCriteriaEveryoneFits() {
        Verdict verdict = verdict(Eligibility.NONE, Answers.none());

        assertThat(verdict.outcome()).isEqualTo(SUITABLE);
        assertThat(verdict.reasons()).isEmpty();
    }

    @Test
    void anOpenCriterionKeepsTheCardUndecided() {
        Verdict verdict = verdict(when(all(yes("motivated"), yes("inactive"))), answered("inactive", true));

        assertThat(verdict.outcome()).isEqualTo(UNDECIDED);
        assertThat(verdict.missing()).containsExactly("motivated");
        assertThat(verdict.nextQuestion()).contains("motivated");
    }

    @Test
    void anUnansweredObstacleKeepsAnOtherwiseSuitableCardUndecided() {
        Eligibility eligibility = when(yes("motivated"), stop(yes("danger"), "kriisiapu"));

        assertThat(verdict(eligibility, answered("motivated", true)).missing()).containsExactly("danger");
        assertThat(verdict(eligibility, answered("motivated", true, "danger", false))
                        .outcome())
                .isEqualTo(SUITABLE);
    }

    @Test
    void anObstacleDecidesBeforeAnythingElseIsKnown() {
        Eligibility eligibility = when(yes("motivated"), stop(yes("memory"), null), stop(yes("danger"), "kriisiapu"));

        Verdict verdict = verdict(eligibility, answered("danger", true));

        assertThat(verdict.outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(verdict.redirect()).isEqualTo(new Redirect.ToCard("kriisiapu"));
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void refusesWithEveryCriterionThatFailsAndWithoutRedirect() {
        Rule motivated = yes("motivated");
        Rule adult = range("age", "18", null);

        Verdict verdict =
                verdict(when(all(adult, motivated, yes("inactive"))), answered("age", 17.9, "motivated", false));

        assertThat(verdict.outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(verdict.redirect()).isNull();
        assertThat(verdict.reasons())
                .extracting(reason -> ((Reason.OfCriterion) reason).rule())
                .containsExactly(adult, motivated);
    }

    @Test
    void aSuitableCardNamesWhatHoldsAndWhichPartsOfAGroupMadeItHold() {
        Rule group = any(yes("type2Diabetes"), yes("highBmi"));

        Verdict verdict = verdict(when(all(yes("motivated"), group)), answered("motivated", true, "highBmi", true));

        assertThat(verdict.outcome()).isEqualTo(SUITABLE);
        assertThat(verdict.reasons()).hasSize(2);
        assertThat(((Reason.OfCriterion) verdict.reasons().get(1)).because()).containsExactly(yes("highBmi"));
    }

    @ParameterizedTest
    @CsvSource({
        "17.99, NOT_SUITABLE",
        "18, SUITABLE",
        "18.0, SUITABLE",
        "64.999, SUITABLE",
        "65, SUITABLE",
        "65.01, NOT_SUITABLE"
    })
    void limitsAreInclusiveAndTakeDecimals(String age, Outcome expected) {
        Answers answers = Answers.none().with("age", FactValue.amount(age));

        assertThat(verdict(when(range("age", "18", "65")), answers).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, UNDECIDED",
        "1, 1, SUITABLE",
        "2, 1, UNDECIDED",
        "2, 2, SUITABLE",
        "3, 2, UNDECIDED",
        "3, 3, SUITABLE"
    })
    void atLeastSoManyHoldsAsSoonAsSoManyDo(int count, int yes, Outcome expected) {
        Eligibility eligibility = when(atLeast(count, yes("a"), yes("b"), yes("c")));
        Answers answers = Answers.none();
        for (String fact : List.of("a", "b", "c").subList(0, yes)) {
            answers = answers.with(fact, FactValue.YES);
        }

        assertThat(verdict(eligibility, answers).outcome()).isEqualTo(expected);
    }

    @Test
    void atLeastSoManyFailsAsSoonAsTooFewAreLeft() {
        Eligibility eligibility = when(atLeast(2, yes("a"), yes("b"), yes("c")));

        assertThat(verdict(eligibility, answered("a", false)).outcome()).isEqualTo(UNDECIDED);
        assertThat(verdict(eligibility, answered("a", false, "c", false)).outcome())
                .isEqualTo(NOT_SUITABLE);
    }

    @Test
    void aGroupIsNeverEmptyAndItsCountIsWithinReach() {
        assertThatThrownBy(() -> new Rule.AllOf(List.of(), Note.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atLeast(0, yes("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atLeast(2, yes("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range("age", "19", "18")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range("age", null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHoldsEitherWayIsDecidedUnasked() {
        Verdict verdict = verdict(when(any(yes("a"), no("a"))), Answers.none());

        assertThat(verdict.outcome()).isEqualTo(SUITABLE);
    }

    @Test
    void aFactThatCannotTurnTheOutcomeIsNotMissed() {
        Eligibility eligibility = when(any(all(yes("a"), yes("b")), all(yes("a"), no("b"))));

        assertThat(verdict(eligibility, Answers.none()).missing()).containsExactly("a");
    }

    @Test
    void oneNumberCannotLieInTwoPlaces() {
        Verdict verdict = verdict(when(all(range("age", "18", null), not(range("age", "18", null)))), Answers.none());

        assertThat(verdict.outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(verdict.reasons()).containsExactly(new Reason.Together());
    }

    @Test
    void thereIsAnAgeBetweenTwoLimits() {
        Eligibility eligibility = when(all(not(range("age", "18", null)), not(range("age", null, "17"))));

        assertThat(verdict(eligibility, Answers.none()).outcome()).isEqualTo(UNDECIDED);
    }

    @Test
    void whatTheLimitsOfAFactRuleOutIsNotAsked() {
        Eligibility eligibility = when(all(range("age", "0", null), yes("a")));
        FactCatalogue catalogue = catalogue(number("age", "0", "120"));

        Verdict verdict = Evaluator.evaluate(eligibility, Answers.none(), catalogue, EvaluationPolicy.STRICT);

        assertThat(verdict.missing()).containsExactly("a");
        assertThat(verdict(eligibility, Answers.none()).missing()).containsExactlyInAnyOrder("age", "a");
    }

    @Test
    void whenEveryChoiceWillDoTheChoiceIsNotAsked() {
        Eligibility eligibility = when(oneOf("mode", "near", "remote"));

        assertThat(Evaluator.evaluate(
                                eligibility,
                                Answers.none(),
                                catalogue(Rules.choice("mode", "near", "remote")),
                                EvaluationPolicy.STRICT)
                        .outcome())
                .isEqualTo(SUITABLE);
        assertThat(verdict(eligibility, Answers.none()).outcome()).isEqualTo(UNDECIDED);
    }

    @Test
    void asksFirstWhatDecidesAtOnceThenEarlyFactsAndConsentLast() {
        Eligibility eligibility = when(
                all(any(yes("x"), yes("y")), yes("consents"), yes("expertise"), yes("motivated")),
                stop(yes("danger"), null));
        FactCatalogue catalogue =
                catalogue(yesNo("consents", Ask.LAST), yesNo("expertise", Ask.LATE), yesNo("danger", Ask.EARLY));

        Verdict verdict = Evaluator.evaluate(eligibility, Answers.none(), catalogue, EvaluationPolicy.STRICT);

        assertThat(verdict.missing()).containsExactly("danger", "motivated", "x", "y", "expertise", "consents");
    }

    @Test
    void aRefusalWithoutSourceIsHeldBack() {
        Eligibility eligibility = when(all(unsourced("a"), yes("b")));

        Verdict verdict = verdict(eligibility, answered("a", false));

        assertThat(verdict.outcome()).isEqualTo(UNDECIDED);
        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.reasons()).singleElement().isInstanceOf(Reason.Withheld.class);
        assertThat(Evaluator.evaluate(eligibility, answered("a", false), catalogue(), EvaluationPolicy.LENIENT)
                        .outcome())
                .isEqualTo(NOT_SUITABLE);
    }

    @Test
    void aSourcedGroundRefusesBesideAnUnsourcedOneAndRedirectsByItself() {
        Eligibility eligibility = when(yes("b"), stop(unsourced("a"), "elsewhere"), stop(yes("danger"), "kriisiapu"));

        Verdict verdict = verdict(eligibility, answered("a", true, "danger", true));

        assertThat(verdict.outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(verdict.redirect()).isEqualTo(new Redirect.ToCard("kriisiapu"));
        assertThat(verdict.reasons()).hasSize(1);
    }

    @Test
    void aSourceAboveCoversWhatIsInside() {
        Rule inside = new Rule.AllOf(List.of(unsourced("a"), unsourced("b")), Note.source("law"));

        Verdict verdict = verdict(when(inside), answered("a", false));

        assertThat(verdict.outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(((Reason.OfCriterion) verdict.reasons().getFirst()).sources())
                .containsExactly("law");
    }

    @Test
    void anAnswerOfAnotherTypeIsRefusedByName() {
        assertThatThrownBy(() -> verdict(when(yes("motivated")), answered("motivated", 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motivated");
    }

    @Test
    void theChecklistTellsWhereEveryLineStands() {
        Eligibility eligibility = when(all(yes("a"), yes("b")), stop(yes("danger"), null));

        Verdict verdict = verdict(eligibility, answered("a", true, "danger", false));

        assertThat(verdict.checklist())
                .extracting(reason -> switch (reason) {
                    case Reason.OfCriterion criterion -> criterion.state();
                    case Reason.OfExclusion exclusion -> exclusion.state();
                    default -> throw new AssertionError(reason);
                })
                .containsExactly(State.HELD, State.OPEN, State.FAILED);
    }

    @Test
    void aCardIsNarrowedToItsArea() {
        Eligibility narrowed = when(yes("a"), stop(yes("danger"), null)).narrowedBy(oneOf("municipality", "272"));

        assertThat(verdict(narrowed, answered("municipality", "217")).outcome()).isEqualTo(NOT_SUITABLE);
        assertThat(narrowed.facts()).containsExactly("a", "municipality", "danger");
    }
}
