package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PageReader;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an approver has before the eyes when deciding on a card. */
@IntegrationTest
class DecisionPageIT {
    private static final String COORDINATOR = "koordinaattori";

    private final Drafts drafts;
    private final People people;
    private final Subject subject =
            Subject.card("paatos-" + UUID.randomUUID().toString().substring(0, 8));

    @LocalServerPort
    private int port;

    @Autowired
    DecisionPageIT(Drafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @AfterEach
    void leavesNothing() {
        people.does(COORDINATOR, () -> drafts.discard(subject, "Koe päättyi"));
    }

    @Test
    void the_cases_and_how_they_come_out_stand_there_without_means_to_change_them() {
        people.does(COORDINATOR, () -> drafts.copy(Subject.card("elintapavalmennus"), subject.code()));

        String page = new PageReader(port, "hyvaksyja").opens("/yllapito/kortti/" + subject.code());

        assertThat(page).contains("Koetapaukset").contains("Menee läpi").doesNotContain("Lisää oma tapaus");
    }
}
