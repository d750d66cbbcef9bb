package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Who may try out criteria that are being written. */
@IntegrationTest
class CardCasesIT {
    private final CardCases cases;
    private final People people;
    private final CardBody card = new CardFixture().starterCard("elintapavalmennus");

    @Autowired
    CardCasesIT(CardCases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Test
    @WithMockUser(roles = {"PROFESSIONAL", "SIGNED_IN", "READER"})
    void a_professional_does_not_run_test_cases() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.run(card, card.cases()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.facts(card));
    }

    @Test
    @WithMockUser(roles = {"SUPERVISOR", "DATA_PROTECTION_OFFICER", "OWN_WORKER", "SIGNED_IN", "READER"})
    void neither_does_anybody_who_does_not_keep_cards() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.run(card, card.cases()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.facts(card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyvaksyja", "koordinaattori", "paakayttaja"})
    void whoever_keeps_cards_or_decides_on_them_runs_them(String keeper) {
        assertThat(people.as(keeper, () -> cases.run(card, card.cases())).clean())
                .isTrue();
    }

    @Test
    @WithMockUser(roles = {"APPROVER", "SIGNED_IN", "READER"})
    void an_approver_runs_them_against_the_facts_of_this_installation() {
        assertThat(cases.run(card, card.cases()).clean()).isTrue();
        assertThat(cases.run(card, List.of()).uncovered()).hasSize(2);
        assertThat(cases.facts(card)).contains("age", "motivated");
    }
}
