package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Who may try out criteria that are being written. */
@IntegrationTest
class CardCasesIT {
    private final CardCases cases;
    private final CardBody card = new CardFixture().starterCard("elintapavalmennus");

    @Autowired
    CardCasesIT(CardCases cases) {
        this.cases = cases;
    }

    @Test
    @WithMockUser(roles = {"PROFESSIONAL", "SIGNED_IN", "READER"})
    void a_professional_does_not_run_test_cases() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.run(card, card.cases()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cases.facts(card));
    }

    @Test
    @WithMockUser(roles = {"COORDINATOR", "SIGNED_IN", "READER"})
    void a_coordinator_runs_them_against_the_facts_of_this_installation() {
        assertThat(cases.run(card, card.cases()).clean()).isTrue();
        assertThat(cases.run(card, List.of()).uncovered()).hasSize(2);
        assertThat(cases.facts(card)).contains("age", "motivated");
    }
}
