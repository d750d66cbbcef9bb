package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import org.junit.jupiter.api.Test;

/** What is known of a client does not reach a log by accident. */
class SituationTest {

    @Test
    void a_situation_in_a_message_names_the_facts_and_not_what_they_are() {
        Situation situation = Situation.of(Answers.none().with("municipality", FactValue.one("272")));

        assertThat(situation.toString()).contains("municipality").doesNotContain("272");
    }
}
