package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages do not ask the database again for what they have just read. */
@IntegrationTest
class CardReadingIT {
    private static final String NURSE = "ammattilainen";

    private final Cards cards;
    private final CardVersions versions;
    private final Walls walls;
    private final People people;
    private final Statistics statistics;

    @Autowired
    CardReadingIT(Cards cards, CardVersions versions, Walls walls, People people, EntityManagerFactory factory) {
        this.cards = cards;
        this.versions = versions;
        this.walls = walls;
        this.people = people;
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void count() {
        people.as(NURSE, walls::own);
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void stop() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void a_print_of_the_version_in_force_is_known_from_the_card_that_the_page_has_read() {
        Published<CardBody> card =
                AsSystem.call(() -> cards.find("elintapavalmennus")).orElseThrow();
        statistics.clear();

        CardVersions.Print print = people.as(NURSE, () -> versions.since(card, Integer.toString(card.version())));

        assertThat(print).isEqualTo(new CardVersions.Print.Current(Integer.toString(card.version())));
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void a_wall_of_many_cards_is_read_with_two_statements_in_its_order() {
        List<Published<CardBody>> wall = people.as(NURSE, walls::own);

        assertThat(wall).hasSizeGreaterThan(2);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        String first = wall.getFirst().code();
        people.does(NURSE, () -> walls.move(first, Walls.Direction.LATER));
        try {
            assertThat(people.as(NURSE, walls::own).get(1).code()).isEqualTo(first);
        } finally {
            people.does(NURSE, () -> walls.move(first, Walls.Direction.EARLIER));
        }
    }

    @Test
    void a_card_is_pinned_once_for_the_whole_unit_and_for_no_other_and_taken_off() {
        String card = "kuntoutusohjaus";
        people.does(NURSE, () -> {
            walls.pin(card);
            walls.pin(card);
        });
        try {
            assertThat(people.as(NURSE, walls::own))
                    .extracting(Published::code)
                    .filteredOn(card::equals)
                    .hasSize(1);
            assertThat(people.as(NURSE, () -> walls.isPinned(card))).isTrue();
            assertThat(people.as("puhelinhoitaja", () -> walls.isPinned(card))).isFalse();
        } finally {
            people.does(NURSE, () -> walls.unpin(card));
        }
        assertThat(people.as(NURSE, () -> walls.isPinned(card))).isFalse();
    }
}
