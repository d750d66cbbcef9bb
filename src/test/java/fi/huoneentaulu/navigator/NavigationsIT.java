package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** The navigator says of every card what the card itself says, in the agreed order, and asks only what matters. */
@IntegrationTest
@WithMockUser(roles = {"PROFESSIONAL", "SIGNED_IN", "READER"})
class NavigationsIT {
    private static final int SITUATIONS = 10_000;

    private final Navigations navigations;
    private final EntrySets entrySets;
    private final Cards cards;
    private final Suitabilities suitabilities;
    private final Facts facts;

    @Autowired
    NavigationsIT(Navigations navigations, EntrySets entrySets, Cards cards, Suitabilities suitabilities, Facts facts) {
        this.navigations = navigations;
        this.entrySets = entrySets;
        this.cards = cards;
        this.suitabilities = suitabilities;
        this.facts = facts;
    }

    @Test
    @DisabledIfSystemProperty(
            named = "huoneentaulu.test.database",
            matches = "postgresql",
            disabledReason = "Verdicts are reckoned in memory, from the same cards on both databases")
    void in_ten_thousand_situations_every_card_has_its_own_verdict_and_only_what_matters_is_asked() {
        List<Published<CardBody>> all = cards.all();
        Map<List<Object>, Verdict> own = new HashMap<>();
        Situations situations = new Situations(4, facts.all());
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            Navigation navigation = navigations.navigate(situation);
            assertThat(navigation.matches().stream()
                            .map(match -> match.card().code())
                            .sorted()
                            .toList())
                    .isEqualTo(allowed(all, situation.themes()));
            assertThat(navigation.matches().stream()
                            .filter(match -> !match.verdict().equals(own(match.card(), situation.answers(), own)))
                            .toList())
                    .isEmpty();
            assertAsksWhatMatters(navigation, situation);
        }
    }

    private static List<String> allowed(List<Published<CardBody>> all, Set<Theme> themes) {
        return all.stream()
                .filter(card -> themes.isEmpty()
                        || themes.stream().anyMatch(card.body().route().themes()::contains))
                .map(Published::code)
                .sorted()
                .toList();
    }

    /** A card knows only the facts that it asks about: for the same ones its verdict is asked of it once. */
    private Verdict own(Published<CardBody> card, Answers answers, Map<List<Object>, Verdict> known) {
        Map<String, FactValue> asked = answers.values().entrySet().stream()
                .filter(each -> each.getKey().equals("age")
                        || each.getKey().equals("municipality")
                        || card.body().eligibility().facts().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return known.computeIfAbsent(
                List.of(card.code(), asked), _ -> suitabilities.evaluate(card, new Answers(asked)));
    }

    private static void assertAsksWhatMatters(Navigation navigation, Situation situation) {
        Set<String> open = navigation.matches(Outcome.UNDECIDED).stream()
                .flatMap(match -> match.verdict().missing().stream())
                .filter(fact -> !situation.unknown().contains(fact))
                .collect(Collectors.toSet());
        if (navigation.next() == null) {
            assertThat(open).as("in %s", situation).isEmpty();
        } else {
            assertThat(open).contains(navigation.next().fact());
            assertThat(situation.answers().to(navigation.next().fact())).isEmpty();
            assertThat(navigation.next().cards()).isPositive();
        }
    }

    @Test
    void the_same_client_with_a_disease_out_of_control_is_directed_elsewhere_by_one_card_alone() {
        Answers client = facts.answers(Map.of(
                "age",
                52,
                "municipality",
                "272",
                "inactive",
                true,
                "type2Diabetes",
                true,
                "motivated",
                true,
                "needsClinicalAndPhysioExpertise",
                true,
                "poorDiseaseControl",
                true));

        Navigation navigation = navigations.navigate(Situation.of(client));

        assertThat(match(navigation, "elintapavalmennus").verdict().outcome()).isEqualTo(Outcome.SUITABLE);
        Verdict referral = match(navigation, "hyvinvointilahete").verdict();
        assertThat(referral.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
        assertThat(referral.redirect()).isEqualTo(new Redirect.ToCard("hoidon-tarpeen-arviointi"));
    }

    @Test
    void a_lower_step_of_the_ladder_comes_before_a_higher_one() {
        Answers client = facts.answers(Map.of(
                "age",
                34,
                "mildMoodOrAnxietySymptoms",
                true,
                "stepOneTried",
                true,
                "treatmentNeedAssessed",
                true,
                "acuteDanger",
                false,
                "severeMentalIllness",
                false,
                "canUseDigitalService",
                true));

        List<String> fitting = navigations
                .navigate(new Situation(client, Set.of(), Set.of(Theme.MENTAL_HEALTH), null))
                .matches(Outcome.SUITABLE)
                .stream()
                .map(match -> match.card().code())
                .toList();

        assertThat(fitting)
                .containsSubsequence("mielenterveyden-omahoito", "ohjattu-omahoito-aikuiset", "lyhytpsykoterapia");
    }

    @Test
    void of_cards_outside_every_ladder_the_nearer_agreement_and_then_the_agreed_sector_comes_first() {
        List<Match> open = navigations
                .navigate(new Situation(
                        facts.answers(Map.of("municipality", "272")), Set.of(), Set.of(Theme.PARTICIPATION), null))
                .matches(Outcome.UNDECIDED)
                .stream()
                .filter(match -> match.card().body().route().step() == null)
                .toList();

        assertThat(open).hasSizeGreaterThan(2);
        assertThat(open).isSortedAccordingTo(AgreedOrder.COMPARATOR);
        for (int i = 1; i < open.size(); i++) {
            Match before = open.get(i - 1);
            Match after = open.get(i);
            assertThat(before.fit().nearness())
                    .isGreaterThanOrEqualTo(after.fit().nearness());
            if (before.fit().nearness() == after.fit().nearness()) {
                assertThat(before.card().body().route().sector())
                        .isLessThanOrEqualTo(after.card().body().route().sector());
            }
        }
    }

    @Test
    void danger_comes_before_every_other_way_whether_it_is_known_or_not() {
        assertThat(navigations.navigate(Situation.EMPTY).stops())
                .singleElement()
                .satisfies(stop -> assertThat(stop.met()).isFalse());

        Navigation danger = navigations.navigate(Situation.of(facts.answers(Map.of("acuteDanger", true))));

        assertThat(danger.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.met()).isTrue();
            assertThat(stop.code()).isEqualTo("kriisiapu");
            assertThat(stop.text().fi()).contains("112");
        });
    }

    @Test
    void the_first_questions_of_a_place_of_work_are_asked_first_while_they_matter() {
        Start telephone = entrySets.find("puhelinohjaus").orElseThrow().start();

        assertThat(navigations.navigate(Situation.EMPTY, telephone).next())
                .extracting(NextQuestion::fact)
                .isEqualTo("acuteDanger");
        Situation safe = Situation.of(facts.answers(Map.of("acuteDanger", false)));
        assertThat(navigations.navigate(safe, telephone).next())
                .extracting(NextQuestion::fact)
                .isEqualTo("age");
    }

    @Test
    void what_is_not_known_is_not_asked_again() {
        Set<String> unknown = facts.all().stream().map(fact -> fact.key()).collect(Collectors.toSet());

        Navigation navigation = navigations.navigate(new Situation(Answers.none(), unknown, Set.of(), null));

        assertThat(navigation.next()).isNull();
        assertThat(navigation.matches(Outcome.UNDECIDED)).isNotEmpty();
    }

    @Test
    void a_profession_sees_what_it_may_direct_and_deliver_and_nothing_is_left_out() {
        Navigation nobody = navigations.navigate(Situation.EMPTY);
        Navigation nurse =
                navigations.navigate(new Situation(Answers.none(), Set.of(), Set.of(), Profession.MENTAL_HEALTH_NURSE));

        assertThat(nurse.matches()).hasSameSizeAs(nobody.matches());
        assertThat(match(nurse, "ohjattu-omahoito-aikuiset").mayDeliver()).isTrue();
        assertThat(match(nobody, "ohjattu-omahoito-aikuiset").mayDeliver()).isFalse();
        assertThat(nurse.matches())
                .anySatisfy(match -> assertThat(match.mayDirect()).isFalse());
        assertThat(nobody.matches())
                .allSatisfy(match -> assertThat(match.mayDirect()).isTrue());
    }

    @Test
    @WithMockUser(roles = "LINK_WORKER")
    void who_does_not_read_here_is_refused() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> navigations.navigate(Situation.EMPTY));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(entrySets::all);
    }

    private static Match match(Navigation navigation, String code) {
        return navigation.matches().stream()
                .filter(match -> match.card().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
