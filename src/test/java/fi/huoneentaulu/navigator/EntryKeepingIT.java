package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PageReader;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** Entry sets as those who keep them begin and find them. */
@IntegrationTest
class EntryKeepingIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String NURSE = "ammattilainen";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Subject OWN = new Subject(SubjectKind.ENTRY, "koe-alun-yllapito");

    private final EntrySetDrafts entryDrafts;
    private final EntrySetType type;
    private final EntryBench bench;
    private final DocumentSummaries summaries;
    private final Drafts drafts;
    private final Decisions decisions;
    private final People people;
    private final int port;

    @Autowired
    EntryKeepingIT(
            EntrySetDrafts entryDrafts,
            EntrySetType type,
            EntryBench bench,
            DocumentSummaries summaries,
            Drafts drafts,
            Decisions decisions,
            People people,
            @LocalServerPort int port) {
        this.entryDrafts = entryDrafts;
        this.type = type;
        this.bench = bench;
        this.summaries = summaries;
        this.drafts = drafts;
        this.decisions = decisions;
        this.people = people;
        this.port = port;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(COORDINATOR, () -> drafts.find(OWN).ifPresent(_ -> drafts.discard(OWN, "Koe päättyi")));
    }

    private Draft begins() {
        return people.as(COORDINATOR, () -> entryDrafts.empty(OWN.code(), "Vastaanoton tiski"));
    }

    @Test
    void a_new_entry_begins_with_the_stops_of_the_general_one() {
        Draft draft = begins();

        assertThat(draft.body().text("title.fi")).isEqualTo("Vastaanoton tiski");
        assertThat(String.valueOf(draft.body().at("stops"))).contains("acuteDanger", "kriisiapu");
        assertThat(people.as(APPROVER, () -> summaries.all(type)))
                .filteredOn(each -> each.code().equals(OWN.code()))
                .singleElement()
                .extracting(DocumentSummary::standings)
                .isEqualTo(Set.of(Standing.DRAFT));
    }

    @Test
    void a_case_of_themes_alone_is_a_case_and_one_that_names_no_card_is_told_to_guard_nothing() {
        people.does(COORDINATOR, () -> {
            Draft copy = drafts.copy(new Subject(SubjectKind.ENTRY, EntrySets.GENERAL), OWN.code());
            drafts.save(OWN, List.of(new Edit("cases", copy.body().at("cases"), JSON.readTree("""
                            [{"name": "Ei mitään"}, {"name": "Liikunta", "themes": ["EXERCISE"], "not": ["kriisiapu"]}]"""))));
        });

        EntrySetBody written = people.as(COORDINATOR, this::written);
        assertThat(written.cases()).hasSize(2);
        assertThat(people.as(COORDINATOR, () -> bench.run(written))).hasSize(2);
        assertThat(type.codec().read(type.codec().write(written))).isEqualTo(written);
        assertThat(people.as(COORDINATOR, () -> drafts.problems(OWN)))
                .extracting(ContentProblem::key)
                .containsExactly("navigator.problem.case.idle");
    }

    private EntrySetBody written() {
        return type.codec()
                .readDraft(OWN.code(), drafts.find(OWN).orElseThrow().body())
                .body();
    }

    @Test
    void a_card_that_an_entry_relies_on_is_not_taken_out_of_use() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() ->
                        people.does(APPROVER, () -> decisions.withdraw(Subject.card("liikuntaneuvonta"), "Koe", null)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("navigator.problem.needed"));
    }

    @Test
    void only_those_who_write_begin_an_entry_and_only_keepers_see_the_list() {
        begins();
        for (String other : List.of(NURSE, APPROVER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.as(other, () -> entryDrafts.empty("koe-toinen-alku", "Toinen")));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(
                        NURSE,
                        () -> bench.run(people.as(
                                COORDINATOR,
                                () -> type.codec()
                                        .readDraft(
                                                OWN.code(),
                                                drafts.find(OWN).orElseThrow().body())
                                        .body()))));
        assertThat(new PageReader(port, APPROVER).opens("/yllapito/navigaattori"))
                .contains("Vastaanoton tiski")
                .doesNotContain("Uusi alku");
        assertThat(new PageReader(port, COORDINATOR).opens("/yllapito/navigaattori"))
                .contains("Uusi alku");
        assertThat(new PageReader(port, NURSE).opens("/yllapito/navigaattori")).doesNotContain("Vastaanoton tiski");
    }

    @Test
    void a_link_to_an_entry_that_is_gone_says_so_and_begins_with_the_general_one() {
        assertThat(new PageReader(port, NURSE).opens("/navigaattori?alku=ei-enaa"))
                .contains("ei ole enää käytössä");
        assertThat(new PageReader(port, NURSE).opens("/navigaattori?alku=puhelinohjaus"))
                .doesNotContain("ei ole enää käytössä");
    }
}
