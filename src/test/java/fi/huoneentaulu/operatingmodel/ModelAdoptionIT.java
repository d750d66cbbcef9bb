package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A coordinator takes a model into use in another county: drafts of it and of its cards, all or none. */
@IntegrationTest
class ModelAdoptionIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String MODEL = "aikuisten-ohjattu-omahoito-kymenlaakso";
    private static final String COUNTY = "21";
    private static final String OWN = "aikuisten-ohjattu-omahoito-lappi";
    private static final String ADULTS = "ohjattu-omahoito-aikuiset";
    private static final String YOUTH = "ohjattu-omahoito-nuoret";

    private final Adoptions adoptions;
    private final ModelDrafts modelDrafts;
    private final OperatingModels models;
    private final Drafts drafts;
    private final People people;

    @Autowired
    ModelAdoptionIT(
            Adoptions adoptions, ModelDrafts modelDrafts, OperatingModels models, Drafts drafts, People people) {
        this.adoptions = adoptions;
        this.modelDrafts = modelDrafts;
        this.models = models;
        this.drafts = drafts;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(
                COORDINATOR,
                () -> drafts.all().stream()
                        .map(Draft::subject)
                        .filter(subject -> subject.code().endsWith("-lappi"))
                        .forEach(subject -> drafts.discard(subject, "Koe päättyi")));
    }

    private Adoptions.Adopted adopt(Set<String> cards) {
        return people.as(COORDINATOR, () -> adoptions.adopt(MODEL, COUNTY, cards));
    }

    private DraftBody card(String code) {
        return people.as(COORDINATOR, () -> drafts.find(Subject.card(code)))
                .orElseThrow()
                .body();
    }

    private Set<String> draftsHere() {
        return people.as(COORDINATOR, drafts::all).stream()
                .map(draft -> draft.subject().code())
                .filter(code -> code.endsWith("-lappi"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void what_would_be_made_is_told_before() {
        Adoptions.Plan plan = people.as(COORDINATOR, () -> adoptions.plan(MODEL, COUNTY));

        assertThat(plan.code()).isEqualTo(OWN);
        assertThat(plan.cards())
                .containsEntry(ADULTS, ADULTS + "-lappi")
                .containsEntry("terapianavigaattori", "terapianavigaattori-lappi");
        assertThat(plan.taken()).isEmpty();
        assertThat(draftsHere()).isEmpty();
    }

    @Test
    void the_model_and_the_chosen_cards_become_drafts_of_the_county() {
        Adoptions.Adopted made = adopt(Set.of(ADULTS, YOUTH));

        assertThat(made).isEqualTo(new Adoptions.Adopted(OWN, List.of(ADULTS + "-lappi", YOUTH + "-lappi")));
        assertThat(draftsHere()).containsExactlyInAnyOrder(OWN, ADULTS + "-lappi", YOUTH + "-lappi");
        ModelBody model = people.as(COORDINATOR, () -> modelDrafts.find(OWN))
                .orElseThrow()
                .body();
        assertThat(model.basics().coverage().text()).isEqualTo("county:21");
        assertThat(model.basics().stage()).isEqualTo(Stage.DEVELOPING);
        assertThat(model.basics().places()).extracting(place -> place.fi()).containsExactly("Lapin hyvinvointialue");
        assertThat(model.links().cards())
                .contains(ADULTS + "-lappi", YOUTH + "-lappi", "terapianavigaattori")
                .doesNotContain(ADULTS, YOUTH);
        assertThat(model.description().text(ModelPart.IDEA).orElseThrow().fi()).contains("card:" + ADULTS + "-lappi)");
        assertThat(model.links().related()).contains(MODEL);
    }

    @Test
    void what_was_measured_agreed_and_decided_elsewhere_stays_there_and_is_cited() {
        adopt(Set.of(ADULTS));

        ModelBody model = people.as(COORDINATOR, () -> modelDrafts.find(OWN))
                .orElseThrow()
                .body();
        assertThat(model.figures()).isEmpty();
        assertThat(model.links().localValues()).isEmpty();
        assertThat(model.basics().programme()).isNull();
        assertThat(model.description().results()).isNull();
        assertThat(model.description().unfinished(ModelPart.RESULTS)).hasSize(1);
        assertThat(model.stewardship().sample()).isFalse();
        assertThat(model.stewardship().decision()).isNull();
        assertThat(model.links().sources())
                .extracting(source -> source.title().fi())
                .contains(
                        "Aikuisten ohjattu omahoito Kymenlaakson hyvinvointialueella (Innokylä)",
                        "Aikuisten ohjattu omahoito Kymenlaaksossa");
        DraftBody card = card(ADULTS + "-lappi");
        assertThat(card.at("sample")).isNull();
        assertThat(card.at("decision")).isNull();
        assertThat(card.at("checkedOn")).isNull();
        assertThat(String.valueOf(card.at("sources"))).contains("alkuperainen", "Ohjattu omahoito, aikuiset");
    }

    @Test
    void copies_point_to_copies_and_otherwise_to_what_is_there() {
        adopt(Set.of(ADULTS, YOUTH));

        DraftBody adults = card(ADULTS + "-lappi");
        assertThat(adults.text("coverage")).isEqualTo("county:21");
        assertThat(String.valueOf(adults.at("variants"))).contains(YOUTH + "-lappi", "\"ohjattu-omahoito-lapset\"");
        assertThat(String.valueOf(adults.at("pointers")))
                .contains("card:" + YOUTH + "-lappi", "card:mielenterveyden-omahoito\"");
        assertThat(String.valueOf(adults.at("eligibility"))).contains("card:kriisiapu");
        assertThat(adults.at("overrides")).as("differences of other counties").isNull();
        assertThat(String.valueOf(card(YOUTH + "-lappi").at("variants"))).contains(ADULTS + "-lappi");
    }

    @Test
    void a_code_that_is_taken_stops_everything() {
        people.does(
                COORDINATOR,
                () -> drafts.create(
                        Subject.card(YOUTH + "-lappi"), DraftBody.parse("{\"title\": {\"fi\": \"Lapin oma\"}}")));

        assertThat(people.as(COORDINATOR, () -> adoptions.plan(MODEL, COUNTY)).taken())
                .containsExactly(YOUTH + "-lappi");
        assertRefused("publishing.error.taken", () -> adopt(Set.of(ADULTS, YOUTH)));

        assertThat(draftsHere()).containsExactly(YOUTH + "-lappi");
        assertThat(card(YOUTH + "-lappi").text("title.fi")).isEqualTo("Lapin oma");
    }

    @Test
    void a_model_is_taken_over_once() {
        adopt(Set.of());

        assertThat(people.as(COORDINATOR, () -> adoptions.plan(MODEL, COUNTY)).taken())
                .containsExactly(OWN);
        assertRefused("publishing.error.taken", () -> adopt(Set.of(ADULTS)));
        assertThat(draftsHere()).containsExactly(OWN);
    }

    @Test
    void the_own_county_an_unknown_one_and_a_card_of_another_model_are_refused() {
        assertRefused(
                "operatingmodel.adopt.error.same",
                () -> people.as(COORDINATOR, () -> adoptions.adopt(MODEL, "10", Set.of())));
        assertRefused(
                "operatingmodel.adopt.error.county",
                () -> people.as(COORDINATOR, () -> adoptions.adopt(MODEL, "77", Set.of())));
        assertRefused("operatingmodel.adopt.error.card", () -> adopt(Set.of("kotihoito")));
        assertRefused(
                "operatingmodel.error.unknown", () -> people.as(COORDINATOR, () -> adoptions.plan("ei-ole", COUNTY)));
        assertThat(draftsHere()).isEmpty();
    }

    @Test
    void a_professional_and_an_approver_make_no_drafts() {
        for (String username : List.of("ammattilainen", "hyvaksyja")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.as(username, () -> adoptions.adopt(MODEL, COUNTY, Set.of())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> people.as(username, () -> adoptions.plan(MODEL, COUNTY)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as("ammattilainen", () -> modelDrafts.find(OWN)));
        assertThat(draftsHere()).isEmpty();
    }

    @Test
    void a_draft_is_not_published_before_its_cards_are() {
        adopt(Set.of(ADULTS));

        assertThat(people.as(COORDINATOR, () -> modelDrafts.find(OWN))
                        .orElseThrow()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("operatingmodel.problem.card"));
        assertThat(people.as("ammattilainen", () -> models.find(OWN))).isEmpty();
        assertThat(people.as(COORDINATOR, () -> drafts.summaries(SubjectKind.MODEL)))
                .anyMatch(draft -> draft.subject().code().equals(OWN));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
