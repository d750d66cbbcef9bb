package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PageReader;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/** Models as those who keep them find, begin and open them. */
@IntegrationTest
class ModelKeepingIT {
    private static final String NURSE = "ammattilainen";
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String MODEL = "yhteisasiakas-vastaanotolla";
    private static final String FORM = "editor-form";

    private final String code = "koe-" + UUID.randomUUID().toString().substring(0, 8);
    private final DocumentSummaries summaries;
    private final ModelDrafts modelDrafts;
    private final OperatingModels models;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Contents contents;
    private final ModelContentType type;
    private final People people;
    private final int port;

    @Autowired
    ModelKeepingIT(
            DocumentSummaries summaries,
            ModelDrafts modelDrafts,
            OperatingModels models,
            Drafts drafts,
            Decisions decisions,
            Contents contents,
            ModelContentType type,
            People people,
            @LocalServerPort int port) {
        this.summaries = summaries;
        this.modelDrafts = modelDrafts;
        this.models = models;
        this.drafts = drafts;
        this.decisions = decisions;
        this.contents = contents;
        this.type = type;
        this.people = people;
        this.port = port;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(
                COORDINATOR,
                () -> Stream.of(code, MODEL)
                        .map(ModelLinks::subject)
                        .filter(subject -> drafts.find(subject).isPresent())
                        .forEach(subject -> drafts.discard(subject, "Koe päättyi")));
    }

    private void begins(String title) {
        people.does(COORDINATOR, () -> modelDrafts.empty(code, title));
    }

    private DocumentSummary listed(String model) {
        return people.as(COORDINATOR, () -> summaries.all(type)).stream()
                .filter(each -> each.code().equals(model))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_model_is_a_draft_in_the_list_that_lacks_what_has_not_been_written() {
        begins("Kokeilumalli");

        assertThat(listed(code).standings()).containsExactly(Standing.DRAFT);
        assertThat(listed(code).title().fi()).isEqualTo("Kokeilumalli");
        assertThat(people.as(COORDINATOR, () -> modelDrafts.find(code))
                        .orElseThrow()
                        .problems())
                .extracting(ContentProblem::place)
                .contains("summary.fi", "owner.unit.fi")
                .doesNotContain("title.fi", "stage", "coverage", "described.created", "validFrom");
    }

    @Test
    void a_code_that_is_taken_or_is_none_begins_nothing() {
        begins("Kokeilumalli");

        for (String wrong : List.of(code, MODEL, "Iso Kirjain", "")) {
            assertThatExceptionOfType(DomainException.class)
                    .as(wrong)
                    .isThrownBy(() -> people.as(COORDINATOR, () -> modelDrafts.empty(wrong, "Toinen")));
        }
        assertThat(listed(code).title().fi()).isEqualTo("Kokeilumalli");
    }

    @Test
    void a_model_in_force_shows_the_draft_beside_it_and_when_it_must_be_checked() {
        assertThat(listed(MODEL).standings()).containsExactly(Standing.IN_FORCE);
        people.does(COORDINATOR, () -> drafts.open(ModelLinks.subject(MODEL)));

        assertThat(listed(MODEL).standings()).containsExactlyInAnyOrder(Standing.IN_FORCE, Standing.DRAFT);
        assertThat(listed(MODEL).reviewDue()).hasToString("2027-11-05");
    }

    @Test
    void a_withdrawn_model_stays_in_the_list_and_leads_to_why() {
        Published<ModelBody> model = people.as(NURSE, () -> models.find(MODEL)).orElseThrow();
        AsSystem.run(() -> contents.publish(type, code, ModelFixture.called(code, model.body()), model.check(), "Koe"));
        people.does(APPROVER, () -> decisions.withdraw(ModelLinks.subject(code), "Korvattu uudella", null));

        assertThat(listed(code).standings()).containsExactly(Standing.WITHDRAWN);
        assertThat(new PageReader(port, COORDINATOR).opens("/yllapito/mallit"))
                .contains("\"malli/" + code + "\"", "Poistettu käytöstä");
    }

    @Test
    void the_form_follows_innokyla_and_the_article_of_an_unfinished_model_stands_beside_it() {
        begins("Kokeilumalli");

        String page = new PageReader(port, COORDINATOR).opens("/yllapito/malli/" + code);

        assertThat(page).contains(FORM, "model-preview", "Kokeilumalli", "Kehitteillä");
        // a page is told from its last part to its first
        assertThat(Stream.of(
                                "osa-title",
                                "osa-basics",
                                "osa-idea",
                                "osa-targetgroup",
                                "osa-results",
                                "osa-unfinished",
                                "osa-figures",
                                "osa-localvalues",
                                "osa-pictures",
                                "osa-mentors",
                                "osa-cards",
                                "osa-related",
                                "osa-sources",
                                "osa-ownership")
                        .map(page::indexOf)
                        .toList())
                .doesNotContain(-1)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void every_starter_model_can_be_opened_in_the_form() {
        for (Published<ModelBody> model : people.as(NURSE, () -> models.all())) {
            Subject subject = ModelLinks.subject(model.code());
            people.does(COORDINATOR, () -> drafts.open(subject));
            try {
                assertThat(new PageReader(port, COORDINATOR).opens("/yllapito/malli/" + model.code()))
                        .contains(FORM, "Mallista ei puutu mitään");
            } finally {
                people.does(COORDINATOR, () -> drafts.discard(subject, "Koe päättyi"));
            }
        }
    }

    @Test
    void the_models_page_leads_its_keepers_to_the_editor_and_nobody_else() {
        String link = "yllapito/malli/" + MODEL;

        assertThat(new PageReader(port, COORDINATOR).opens("/malli/" + MODEL)).contains(link, "Muokkaa");
        assertThat(new PageReader(port, APPROVER).opens("/malli/" + MODEL)).contains(link, "Versiot ja ylläpito");
        assertThat(new PageReader(port, NURSE).opens("/malli/" + MODEL)).doesNotContain(link, "Muokkaa");
    }

    @Test
    void an_approver_finds_the_list_but_begins_and_writes_nothing() {
        begins("Kokeilumalli");
        PageReader approver = new PageReader(port, APPROVER);

        assertThat(approver.opens("/yllapito/mallit")).contains("Kokeilumalli").doesNotContain("Uusi toimintamalli");
        assertThat(approver.opens("/yllapito/malli/" + code))
                .contains("model-preview")
                .doesNotContain(FORM);
        assertThat(new PageReader(port, COORDINATOR).opens("/yllapito/mallit"))
                .contains("Kokeilumalli", "Uusi toimintamalli");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(APPROVER, () -> modelDrafts.empty(code + "-2", "Toinen")));
    }

    @Test
    void a_professional_gets_neither_the_list_nor_the_editor() {
        begins("Kokeilumalli");
        PageReader nurse = new PageReader(port, NURSE);

        assertThat(nurse.opens("/yllapito/mallit")).doesNotContain("Kokeilumalli");
        assertThat(nurse.opens("/yllapito/malli/" + code)).doesNotContain("Kokeilumalli", FORM);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(NURSE, () -> summaries.all(type)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(NURSE, () -> modelDrafts.empty(code + "-2", "Toinen")));
    }
}
