package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.PackResult;
import fi.huoneentaulu.publishing.Packs;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ZipBuilder;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Export → empty installation → import; the installation is emptied in a transaction that is undone at the end. */
@IntegrationTest
class PackRoundTripIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final List<String> CONTENT = List.of(
            "draft_rival",
            "draft_edit",
            "draft_author",
            "draft",
            "document_event",
            "attachment_part",
            "attachment",
            "document_version",
            "document",
            "fact",
            "synonym",
            "account_service_area",
            "service_area");

    private final Packs packs;
    private final Cards cards;
    private final Contents contents;
    private final CardContentType type;
    private final Facts facts;
    private final People people;
    private final EntityManager entities;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    PackRoundTripIT(
            Packs packs,
            Cards cards,
            Contents contents,
            CardContentType type,
            Facts facts,
            People people,
            EntityManager entities,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.packs = packs;
        this.cards = cards;
        this.contents = contents;
        this.type = type;
        this.facts = facts;
        this.people = people;
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void what_was_exported_is_the_same_in_an_empty_installation() {
        people.does(
                COORDINATOR,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    publishGenerated();
                    Map<String, ContentFile<CardBody>> before = said();
                    List<?> factsBefore = facts.all();
                    byte[] pack = packs.export();

                    empty();
                    assertThat(cards.all()).isEmpty();
                    PackResult result = packs.apply(pack, Language.FI);

                    assertThat(result.errors()).isEmpty();
                    assertThat(result.applied()).isTrue();
                    assertThat(result.changes()).extracting(PackChange::action).containsOnly(PackChange.Action.CREATED);
                    assertThat(said()).isEqualTo(before);
                    assertThat(facts.all()).isEqualTo(factsBefore);
                    assertThat(bare(packs.export())).isEqualTo(bare(pack));
                    assertThat(packs.apply(pack, Language.FI).changes())
                            .extracting(PackChange::action)
                            .containsOnly(PackChange.Action.UNCHANGED);
                }));
    }

    private void publishGenerated() {
        List<CardBody> patterns = cards.all().stream().map(Published::body).toList();
        RandomCards generated = new RandomCards(7, patterns);
        for (int i = 0; i < 30; i++) {
            ContentFile<CardBody> card = generated.next();
            AsSystem.run(() -> contents.publish(type, card.body().code(), card.body(), card.check(), "Arvottu"));
        }
    }

    private Map<String, ContentFile<CardBody>> said() {
        return cards.all().stream()
                .collect(Collectors.toMap(
                        Published::code, card -> new ContentFile<>(card.code(), card.body(), card.check())));
    }

    private void empty() {
        entities.flush();
        CONTENT.forEach(table -> database.sql("delete from " + table).update());
        entities.clear();
    }

    /** The files without the page that tells where they come from. */
    private static SortedMap<String, String> bare(byte[] pack) {
        SortedMap<String, String> files = ZipBuilder.files(pack);
        assertThat(files.remove("pack.yaml")).isNotNull();
        return files;
    }
}
