package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Lists of documents read from the database only what is not in memory yet. */
@IntegrationTest
class ContentsIT {
    private final Contents contents;
    private final ContentTypes types;
    private final Drafts drafts;
    private final Cards cards;
    private final People people;
    private final Statistics statistics;

    @Autowired
    ContentsIT(
            Contents contents,
            ContentTypes types,
            Drafts drafts,
            Cards cards,
            People people,
            EntityManagerFactory factory) {
        this.contents = contents;
        this.types = types;
        this.drafts = drafts;
        this.cards = cards;
        this.people = people;
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void count() {
        AsSystem.call(cards::all);
        people.does("koordinaattori", () -> drafts.summaries(SubjectKind.CARD));
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void stop() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void known_bodies_are_not_read_again() {
        int all = AsSystem.call(cards::all).size();

        assertThat(all).isGreaterThan(50);
        assertThat(bodiesRead()).isZero();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void cards_that_are_asked_for_together_come_in_the_order_asked_with_one_statement() {
        List<String> found =
                AsSystem.call(() -> cards.find(List.of("fysioterapia-lapset", "ei-ole", "elintapavalmennus"))).stream()
                        .map(Published::code)
                        .toList();

        assertThat(found).containsExactly("fysioterapia-lapset", "elintapavalmennus");
        assertThat(bodiesRead()).isZero();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(AsSystem.call(() -> cards.find(List.of()))).isEmpty();
    }

    @Test
    void a_card_that_is_known_is_found_without_its_text() {
        assertThat(AsSystem.call(() -> cards.find("elintapavalmennus"))).isPresent();

        assertThat(bodiesRead()).isZero();
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void the_drafts_of_a_list_are_read_with_two_statements() {
        people.as("koordinaattori", () -> drafts.summaries(SubjectKind.CARD));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void a_professional_does_not_read_what_has_been_withdrawn_nor_what_is_being_written() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as("ammattilainen", () -> contents.withdrawn(types.of(SubjectKind.CARD))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as("ammattilainen", () -> drafts.summaries(SubjectKind.CARD)));
    }

    private long bodiesRead() {
        return statistics.getEntityStatistics(DocumentVersion.class.getName()).getLoadCount();
    }
}
