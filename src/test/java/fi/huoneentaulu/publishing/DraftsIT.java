package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@IntegrationTest
class DraftsIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String OTHER_COORDINATOR = "paakayttaja";
    private static final String APPROVER = "hyvaksyja";
    private static final String REASON = "Teksti selkeni";

    private final Drafts drafts;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Histories histories;
    private final Contents contents;
    private final Cards cards;
    private final Searches searches;
    private final People people;
    private final TestClock clock;
    private final Subject subject =
            Subject.card("koe-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    DraftsIT(
            Drafts drafts,
            Decisions decisions,
            Reviews reviews,
            Histories histories,
            Contents contents,
            Cards cards,
            Searches searches,
            People people,
            TestClock clock) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.reviews = reviews;
        this.histories = histories;
        this.contents = contents;
        this.cards = cards;
        this.searches = searches;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void leaves_nothing() {
        clock.reset();
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
        if (AsSystem.call(() -> cards.find(subject.code())).isPresent()) {
            AsSystem.run(() -> decisions.withdraw(subject, "Koe päättyi", null));
        }
    }

    // ---- writing ----

    @Test
    void two_editors_of_different_places_both_get_in() {
        write(COORDINATOR, "title.sv", null, "Provkort");
        Draft draft = write(OTHER_COORDINATOR, "title.en", null, "Sample card");

        assertThat(draft.body().text("title.sv")).isEqualTo("Provkort");
        assertThat(draft.body().text("title.en")).isEqualTo("Sample card");
        assertThat(draft.rivals()).isEmpty();
        assertThat(draft.authors()).containsExactlyInAnyOrder(COORDINATOR, OTHER_COORDINATOR);
    }

    @Test
    void two_texts_in_one_place_are_both_kept_until_somebody_settles_them() {
        write(COORDINATOR, "summary.sv", null, "Den förstas text");
        Draft met = write(OTHER_COORDINATOR, "summary.sv", null, "Den andras text");

        assertThat(met.body().text("summary.sv")).isEqualTo("Den förstas text");
        assertThat(met.rivals()).singleElement().satisfies(rival -> {
            assertThat(rival.place()).isEqualTo("summary.sv");
            assertThat(rival.username()).isEqualTo(OTHER_COORDINATOR);
            assertThat(String.valueOf(rival.text())).contains("Den andras text");
        });
        assertRefused(COORDINATOR, "publishing.error.conflict-open", () -> drafts.send(subject, REASON));

        Draft settled = people.as(
                COORDINATOR,
                () -> drafts.settle(subject, "summary.sv", OTHER_COORDINATOR, text("Den förstas och den andras text")));
        assertThat(settled.body().text("summary.sv")).isEqualTo("Den förstas och den andras text");
        assertThat(settled.rivals()).isEmpty();
        assertRefused(
                COORDINATOR,
                "publishing.error.settled",
                () -> drafts.settle(subject, "summary.sv", OTHER_COORDINATOR, text("Uudestaan")));
    }

    @Test
    void the_same_text_from_two_editors_is_no_conflict() {
        write(COORDINATOR, "title.en", null, "The same");

        assertThat(write(OTHER_COORDINATOR, "title.en", null, "The same").rivals())
                .isEmpty();
    }

    @Test
    void an_editor_takes_back_the_own_edits_and_makes_them_again() {
        write(COORDINATOR, "title.sv", null, "Första");
        clock.move(Duration.ofSeconds(10));
        write(COORDINATOR, "title.sv", "Första", "Andra");
        write(OTHER_COORDINATOR, "title.en", null, "By somebody else");

        Draft undone = people.as(COORDINATOR, () -> drafts.undo(subject));
        assertThat(undone.body().text("title.sv")).isEqualTo("Första");
        assertThat(undone.canRedo()).isTrue();
        Draft all = people.as(COORDINATOR, () -> drafts.undo(subject));
        assertThat(all.body().at("title.sv")).isNull();
        assertThat(all.body().text("title.en")).isEqualTo("By somebody else");
        assertThat(all.canUndo()).isFalse();
        people.does(COORDINATOR, () -> drafts.redo(subject));
        Draft redone = people.as(COORDINATOR, () -> drafts.redo(subject));

        assertThat(redone.body().text("title.sv")).isEqualTo("Andra");
        assertThat(redone.canRedo()).isFalse();
        assertRefused(COORDINATOR, "publishing.error.nothing-to-redo", () -> drafts.redo(subject));
    }

    @Test
    void typing_on_is_one_edit_to_take_back() {
        write(COORDINATOR, "title.sv", null, "V");
        write(COORDINATOR, "title.sv", "V", "Vä");
        write(COORDINATOR, "title.sv", "Vä", "Vänner");

        Draft undone = people.as(COORDINATOR, () -> drafts.undo(subject));

        assertThat(undone.body().at("title.sv")).isNull();
        assertThat(undone.canUndo()).isFalse();
    }

    @Test
    void what_somebody_else_has_changed_since_is_not_taken_back() {
        write(COORDINATOR, "title.sv", null, "Första");
        write(OTHER_COORDINATOR, "title.sv", "Första", "Andra");

        assertRefused(COORDINATOR, "publishing.error.changed-since", () -> drafts.undo(subject));
    }

    @Test
    void an_identity_code_does_not_get_in() {
        begin();

        assertRefused(
                COORDINATOR,
                "publishing.error.identity-code",
                () -> drafts.save(subject, List.of(edit("title.sv", null, "Klient 131052-308T"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "title..fi", "title.fi.", "__proto__", "a.b.c.d.e.f.g", "steps[0]"})
    void a_place_that_is_none_is_refused(String place) {
        begin();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        people.as(COORDINATOR, () -> drafts.save(subject, List.of(edit(place, null, "Mitä vain")))));
    }

    @Test
    void what_is_missing_is_told_by_place_and_the_draft_is_not_sent() {
        write(COORDINATOR, "title.fi", "Koe", "");
        write(COORDINATOR, "script.sms.fi", at("script.sms.fi"), "x".repeat(161));

        assertThat(people.as(COORDINATOR, () -> drafts.problems(subject)))
                .contains(ContentProblem.at("title.fi", "publishing.problem.missing"));
        write(COORDINATOR, "title.fi", null, "Koe");
        assertThat(people.as(COORDINATOR, () -> drafts.problems(subject)))
                .containsExactly(ContentProblem.at("script.sms.fi", "publishing.problem.length", 161, 160));
        assertRefused(COORDINATOR, "publishing.error.invalid", () -> drafts.send(subject, REASON));
    }

    // ---- deciding ----

    @Test
    void a_text_goes_from_its_author_to_the_readers_by_way_of_the_lead() {
        write(COORDINATOR, "title.fi", "Koe", "Pilkkikerho työikäisille");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));
        assertThat(people.as(APPROVER, decisions::waiting))
                .extracting(Draft::subject)
                .contains(subject);

        people.does(APPROVER, () -> decisions.giveBack(subject, revision(), "Kerro myös ruotsiksi"));
        assertThat(draft().returnedFor()).isEqualTo("Kerro myös ruotsiksi");
        write(COORDINATOR, "title.sv", null, "Pimpelklubb");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));
        boolean inForce = people.as(
                APPROVER, () -> decisions.decide(subject, revision(), "Palvelualueen johtoryhmä 17.11.2026", null));

        assertThat(inForce).isTrue();
        Published<CardBody> card =
                AsSystem.call(() -> cards.find(subject.code())).orElseThrow();
        assertThat(card.body().title().sv()).isEqualTo("Pimpelklubb");
        assertThat(card.body().stewardship().sample()).isFalse();
        assertThat(card.body().stewardship().decision())
                .isEqualTo(new Stewardship.Decision(
                        fi.huoneentaulu.vocabulary.LocalizedText.finnish("Hyväksyjä"),
                        LocalDate.of(2026, 11, 18),
                        fi.huoneentaulu.vocabulary.LocalizedText.finnish("Palvelualueen johtoryhmä 17.11.2026")));
        assertThat(card.check().reviewDue()).isEqualTo(LocalDate.of(2027, 11, 18));
        assertThat(found("pilkkikerho")).contains(subject.code());
        assertThat(people.as(COORDINATOR, () -> drafts.find(subject))).isEmpty();
        assertThat(people.as(COORDINATOR, () -> histories.whole(subject)))
                .extracting(HistoryLine::act)
                .containsExactly(
                        DocumentAct.PUBLISHED,
                        DocumentAct.DECIDED,
                        DocumentAct.SENT,
                        DocumentAct.RETURNED,
                        DocumentAct.SENT,
                        DocumentAct.DRAFTED);
        assertThat(people.as("ammattilainen", () -> histories.of(subject)))
                .extracting(HistoryLine::act)
                .containsExactly(DocumentAct.PUBLISHED, DocumentAct.DECIDED);
    }

    @Test
    void a_text_that_waits_for_a_decision_is_not_written_on() {
        sent();

        assertRefused(
                COORDINATOR,
                "publishing.error.not-open",
                () -> drafts.save(subject, List.of(edit("title.sv", null, "Sent"))));
        people.does(COORDINATOR, () -> drafts.recall(subject));
        assertThat(write(COORDINATOR, "title.sv", null, "I tid").body().text("title.sv"))
                .isEqualTo("I tid");
    }

    @Test
    void an_approver_decides_only_for_own_service_areas() {
        write(COORDINATOR, "serviceArea", at("serviceArea"), "ikaantyneet");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));

        assertRefused(
                APPROVER,
                "publishing.error.other-service-area",
                () -> decisions.decide(subject, revision(), "Peruste", null));
        assertRefused(
                APPROVER,
                "publishing.error.other-service-area",
                () -> decisions.giveBack(subject, revision(), "Peruste"));
        assertThat(people.as(APPROVER, decisions::waiting))
                .extracting(Draft::subject)
                .doesNotContain(subject);
    }

    @Test
    void a_card_is_not_taken_to_another_lead_by_changing_its_service_area() {
        write(COORDINATOR, "serviceArea", at("serviceArea"), "ikaantyneet");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));
        AsSystem.run(() -> decisions.decide(subject, revision(), "Peruste", null));
        people.does(COORDINATOR, () -> drafts.open(subject));
        write(COORDINATOR, "serviceArea", "ikaantyneet", "kuntoutus");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));

        assertRefused(
                APPROVER,
                "publishing.error.other-service-area",
                () -> decisions.decide(subject, revision(), "Peruste", null));
    }

    @Test
    void an_author_does_not_decide_on_the_own_text() {
        begin();
        AsSystem.run(() -> drafts.send(subject, REASON));

        assertRefusedAsSystem(
                "publishing.error.own-text", () -> decisions.decide(subject, revision(), "Peruste", null));
        assertRefusedAsSystem("publishing.error.own-text", () -> decisions.giveBack(subject, revision(), "Peruste"));
    }

    @Test
    void a_decision_is_on_the_text_that_was_read() {
        sent();
        long read = revision();
        people.does(COORDINATOR, () -> drafts.recall(subject));
        write(COORDINATOR, "title.sv", null, "Något annat");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));

        assertRefused(
                APPROVER,
                "publishing.error.changed-since-read",
                () -> decisions.decide(subject, read, "Peruste", null));
    }

    @Test
    void a_text_can_be_decided_on_for_a_coming_day() {
        sent();
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertRefused(
                APPROVER,
                "publishing.error.past-day",
                () -> decisions.decide(subject, revision(), "Peruste", LocalDate.of(2026, 11, 17)));

        assertThat(people.as(APPROVER, () -> decisions.decide(subject, revision(), "Peruste", day)))
                .isFalse();
        AsSystem.call(decisions::publishDue);
        assertThat(AsSystem.call(() -> cards.find(subject.code()))).isEmpty();
        clock.move(Duration.ofDays(2));
        assertThat(AsSystem.call(decisions::publishDue)).isEqualTo(1);

        assertThat(AsSystem.call(() -> cards.find(subject.code()))).isPresent();
    }

    @Test
    void a_withdrawn_card_leaves_the_readers_with_the_way_to_another() {
        publish();

        assertRefused(
                APPROVER,
                "publishing.error.no-replacement",
                () -> decisions.withdraw(subject, "Palvelu päättyi", "tallaista-ei-ole"));
        people.does(APPROVER, () -> decisions.withdraw(subject, "Palvelu päättyi", "liikuntaneuvonta"));

        assertThat(AsSystem.call(() -> cards.find(subject.code()))).isEmpty();
        assertThat(AsSystem.call(() -> cards.find(subject.code(), 1))).isPresent();
        assertThat(AsSystem.call(() -> contents.withdrawal(subject)))
                .map(Withdrawal::replacement)
                .contains("liikuntaneuvonta");
        assertThat(found("koe")).doesNotContain(subject.code());
    }

    @Test
    void a_check_is_not_an_edit() {
        publish();
        clock.move(Duration.ofDays(100));

        Check check = people.as(COORDINATOR, () -> reviews.unchanged(subject));

        assertThat(check.on()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(check.by().fi()).isEqualTo("Koordinaattori");
        Published<CardBody> card =
                AsSystem.call(() -> cards.find(subject.code())).orElseThrow();
        assertThat(card.version()).isEqualTo(1);
        assertThat(card.check()).isEqualTo(check);
    }

    @Test
    void an_old_version_becomes_a_draft_again() {
        publish();
        AsSystem.run(() -> drafts.open(subject));
        write(COORDINATOR, "title.fi", "Koe", "Toinen koe");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));
        people.does(APPROVER, () -> decisions.decide(subject, revision(), "Peruste", null));

        Draft restored = people.as(COORDINATOR, () -> drafts.restore(subject, 1));

        assertThat(restored.body().text("title.fi")).isEqualTo("Koe");
        assertThat(restored.baseVersion()).isEqualTo(2);
        assertRefused(COORDINATOR, "publishing.error.draft-open", () -> drafts.restore(subject, 1));
    }

    // ---- refusals ----

    @Test
    void a_professional_neither_writes_nor_decides() {
        begin();
        assertDenied(
                "ammattilainen",
                drafts::all,
                () -> drafts.find(subject),
                () -> drafts.open(subject),
                () -> drafts.create(subject, DraftBody.parse("{}")),
                () -> drafts.restore(subject, 1),
                () -> drafts.takeIn(subject, DraftBody.parse("{}"), REASON),
                () -> drafts.save(subject, List.of()),
                () -> drafts.undo(subject),
                () -> drafts.redo(subject),
                () -> drafts.settle(subject, "title.fi", COORDINATOR, null),
                () -> drafts.problems(subject),
                () -> drafts.send(subject, REASON),
                () -> drafts.recall(subject),
                () -> drafts.discard(subject, REASON),
                () -> reviews.unchanged(subject),
                () -> histories.whole(subject),
                decisions::waiting,
                () -> decisions.refusal(subject),
                () -> decisions.giveBack(subject, 0, REASON),
                () -> decisions.decide(subject, 0, REASON, null),
                () -> decisions.withdraw(subject, REASON, null),
                decisions::publishDue);
    }

    @Test
    void a_coordinator_does_not_decide_and_an_approver_does_not_write() {
        sent();
        assertDenied(
                COORDINATOR,
                decisions::waiting,
                () -> decisions.giveBack(subject, 0, REASON),
                () -> decisions.decide(subject, 0, REASON, null),
                () -> decisions.withdraw(subject, REASON, null),
                decisions::publishDue);
        assertDenied(
                APPROVER,
                () -> drafts.open(subject),
                () -> drafts.save(subject, List.of()),
                () -> drafts.send(subject, REASON),
                () -> drafts.recall(subject),
                () -> drafts.discard(subject, REASON),
                () -> reviews.unchanged(subject),
                decisions::publishDue);
    }

    // ---- steps ----

    private Draft begin() {
        return people.as(
                COORDINATOR,
                () -> drafts.find(subject).orElseGet(() -> {
                    DraftBody pattern = people.as(
                            "paakayttaja",
                            () -> drafts.find(Subject.card("elintapavalmennus"))
                                    .orElseGet(() -> drafts.open(Subject.card("elintapavalmennus")))
                                    .body());
                    DraftBody body = pattern.with("title", null).with("title.fi", text("Koe"));
                    return drafts.create(subject, body.with("summary.sv", null));
                }));
    }

    private void sent() {
        begin();
        write(COORDINATOR, "keywords.en", at("keywords.en"), "sample");
        people.does(COORDINATOR, () -> drafts.send(subject, REASON));
    }

    private void publish() {
        sent();
        people.does(APPROVER, () -> decisions.decide(subject, revision(), "Peruste", null));
    }

    private Draft write(String username, String place, @Nullable String before, String after) {
        begin();
        return people.as(username, () -> drafts.save(subject, List.of(edit(place, before, after))));
    }

    private String at(String place) {
        return begin().body().text(place);
    }

    private Draft draft() {
        return AsSystem.call(() -> drafts.find(subject)).orElseThrow();
    }

    private long revision() {
        return draft().revision();
    }

    private List<String> found(String words) {
        return people.as(
                "ammattilainen",
                () -> searches.search(SearchRequest.typed(words, SearchFilters.NONE, Language.FI)).hits().stream()
                        .map(SearchHit::subject)
                        .map(Subject::code)
                        .toList());
    }

    private static Edit edit(String place, @Nullable String before, String after) {
        return new Edit(place, before == null ? null : text(before), text(after));
    }

    private static JsonNode text(String value) {
        return StringNode.valueOf(value);
    }

    private void assertRefused(String username, String key, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.does(username, act))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void assertRefusedAsSystem(String key, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> AsSystem.run(act))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void assertDenied(String username, Runnable... acts) {
        Stream.of(acts)
                .<ThrowingCallable>map(act -> () -> people.does(username, act))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
    }
}
