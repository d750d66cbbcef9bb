package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.keeping.ChangeRadius;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.base.keeping.ChangeRadius.Kind;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.desk.WaitingWork;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.fact.FactEdits;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DocumentSummaries;
import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.publishing.SharedParts;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.publishing.Translations;
import fi.huoneentaulu.search.KeywordTaker;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.StringNode;

/** What the keepers of cards are told: what waits for whom, how each card stands, what a change touches. */
@IntegrationTest
class CardKeepingIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String OTHER_COORDINATOR = "paakayttaja";
    private static final String APPROVER = "hyvaksyja";

    private final WaitingWork work;
    private final DocumentSummaries summaries;
    private final CardContentType type;
    private final CardDrafts cardDrafts;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Cards cards;
    private final FactEdits facts;
    private final ChangeRadius radius;
    private final SharedParts shared;
    private final Translations translations;
    private final KeywordTaker keywords;
    private final People people;
    private final TestClock clock;
    private final Subject subject =
            Subject.card("hoito-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    CardKeepingIT(
            WaitingWork work,
            DocumentSummaries summaries,
            CardContentType type,
            CardDrafts cardDrafts,
            Drafts drafts,
            Decisions decisions,
            Cards cards,
            FactEdits facts,
            ChangeRadius radius,
            SharedParts shared,
            Translations translations,
            KeywordTaker keywords,
            People people,
            TestClock clock) {
        this.work = work;
        this.summaries = summaries;
        this.type = type;
        this.cardDrafts = cardDrafts;
        this.drafts = drafts;
        this.decisions = decisions;
        this.cards = cards;
        this.facts = facts;
        this.radius = radius;
        this.shared = shared;
        this.translations = translations;
        this.keywords = keywords;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void leavesNothing() {
        clock.reset();
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
        if (AsSystem.call(() -> cards.find(subject.code())).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(subject, "Koe päättyi", null));
        }
    }

    // ---- what waits ----

    @Test
    void a_text_waits_first_for_the_lead_then_for_its_authors_alone() {
        copied();
        sent();

        assertThat(waits(APPROVER, "publishing.waiting.decide")).isPresent();
        assertThat(waits(COORDINATOR, "publishing.waiting.decide")).isEmpty();
        assertThat(standings()).containsExactly(Standing.SENT);

        people.does(APPROVER, () -> decisions.giveBack(subject, revision(), "Kerro myös ruotsiksi"));
        assertThat(waits(APPROVER, "publishing.waiting.decide")).isEmpty();
        assertThat(waits(OTHER_COORDINATOR, "publishing.waiting.returned")).isEmpty();
        assertThat(waits(COORDINATOR, "publishing.waiting.returned")).hasValueSatisfying(line -> {
            assertThat(line.detail()).isEqualTo("Kerro myös ruotsiksi");
            assertThat(line.link()).isEqualTo("/yllapito/kortti/" + subject.code());
        });
    }

    @Test
    void what_is_decided_for_a_day_and_what_two_have_written_at_once_is_told() {
        copied();
        write("summary.sv", at("summary.sv"), "Den förstas text");
        people.does(
                OTHER_COORDINATOR,
                () -> drafts.save(
                        subject,
                        List.of(new Edit(
                                "summary.sv",
                                StringNode.valueOf("Något helt annat"),
                                StringNode.valueOf("Den andras")))));
        assertThat(waits(COORDINATOR, "publishing.waiting.conflict")).isPresent();
        people.does(
                COORDINATOR,
                () -> drafts.settle(subject, "summary.sv", OTHER_COORDINATOR, StringNode.valueOf("Bådas text")));
        assertThat(waits(COORDINATOR, "publishing.waiting.conflict")).isEmpty();

        people.does(COORDINATOR, () -> drafts.send(subject, "Uusi kortti"));
        people.does(APPROVER, () -> decisions.decide(subject, revision(), "Johtoryhmä", LocalDate.of(2026, 11, 24)));
        assertThat(waits(COORDINATOR, "publishing.waiting.decided"))
                .hasValueSatisfying(line -> assertThat(line.detail()).contains("24.11.2026"));
        assertThat(standings()).containsExactly(Standing.DECIDED);
    }

    @Test
    void a_late_check_waits_for_those_who_write() {
        published();
        assertThat(waits(COORDINATOR, "publishing.waiting.overdue")).isEmpty();

        clock.move(Duration.ofDays(367));

        assertThat(waits(COORDINATOR, "publishing.waiting.overdue")).isPresent();
        assertThat(waits(APPROVER, "publishing.waiting.overdue")).isEmpty();
        assertThat(summary().overdue()).isTrue();
    }

    @Test
    void a_translation_that_is_older_than_its_finnish_waits_until_it_follows() {
        published();
        assertThat(waits(COORDINATOR, "publishing.waiting.outdated")).isEmpty();

        people.does(COORDINATOR, () -> drafts.open(subject));
        assertThat(older()).isEmpty();
        write("summary.fi", at("summary.fi"), "Uusi suomenkielinen virke.");
        assertThat(older()).containsExactlyInAnyOrder("summary.sv", "summary.en");
        decided();
        assertThat(waits(COORDINATOR, "publishing.waiting.outdated"))
                .hasValueSatisfying(line -> assertThat(line.detail()).contains("Ruotsi"));
        assertThat(summary().outdated()).contains(Language.SV);

        people.does(COORDINATOR, () -> drafts.open(subject));
        assertThat(older()).containsExactlyInAnyOrder("summary.sv", "summary.en");
        write("summary.sv", at("summary.sv"), "En ny svensk mening.");
        assertThat(older()).containsExactly("summary.en");
        write("summary.en", at("summary.en"), "A new English sentence.");
        decided();
        assertThat(waits(COORDINATOR, "publishing.waiting.outdated")).isEmpty();
    }

    private Set<String> older() {
        return people.as(
                COORDINATOR, () -> translations.older(drafts.find(subject).orElseThrow()));
    }

    @Test
    void a_card_whose_case_fails_since_a_fact_has_changed_waits_until_it_is_mended() {
        FactEdits.Stored age = people.as(COORDINATOR, () -> facts.find("age")).orElseThrow();
        assertThat(failing("elintapavalmennus")).isEmpty();

        people.does(COORDINATOR, () -> facts.change(with(age.fact(), BigDecimal.valueOf(20)), age.version()));
        try {
            assertThat(failing("elintapavalmennus")).isPresent();
        } finally {
            people.does(COORDINATOR, () -> facts.change(age.fact(), age.version() + 1));
        }
        assertThat(failing("elintapavalmennus")).isEmpty();
    }

    // ---- what a change touches ----

    @Test
    void a_change_is_told_with_every_card_draft_and_wall_that_it_touches() {
        copied();

        List<ChangeRadius.Touched> touched = people.as(
                COORDINATOR, () -> radius.touchedBy(Changed.FACT, "needsClinicalAndPhysioExpertise", Language.FI));

        assertThat(touched)
                .contains(new ChangeRadius.Touched(
                        Kind.PUBLISHED, title("elintapavalmennus"), "/yllapito/kortti/elintapavalmennus"));
        assertThat(touched)
                .anyMatch(each -> each.kind() == Kind.DRAFT && each.link().endsWith(subject.code()));
        assertThat(touched)
                .anyMatch(each -> each.kind() == Kind.WALL && each.title().contains(title("elintapavalmennus")));
        assertThat(people.as(COORDINATOR, () -> radius.touchedBy(Changed.FACT, "tallaista-ei-ole", Language.FI)))
                .isEmpty();
    }

    @Test
    void sources_contacts_and_units_are_found_by_the_same_way() {
        CardBody card = AsSystem.call(() -> cards.find("elintapavalmennus"))
                .orElseThrow()
                .body();
        assertTouches(Changed.SOURCE, card.links().sources().getFirst().title().fi());
        assertTouches(
                Changed.CONTACT, card.guidance().contacts().getFirst().name().fi());
        assertTouches(Changed.UNIT, card.stewardship().owner().unit().fi());
    }

    private void assertTouches(Changed changed, String code) {
        assertThat(people.as(COORDINATOR, () -> radius.touchedBy(changed, code, Language.FI)))
                .anyMatch(each -> each.link().endsWith("/elintapavalmennus"));
        assertThat(people.as(COORDINATOR, () -> radius.touchedBy(changed, code + "?", Language.FI)))
                .isEmpty();
    }

    @Test
    void an_author_is_told_which_other_cards_say_the_same_once_each_and_never_the_own() {
        copied();
        CardBody card = AsSystem.call(() -> cards.find("elintapavalmennus"))
                .orElseThrow()
                .body();
        String contact = card.guidance().contacts().getFirst().name().fi();
        String source = card.links().sources().getFirst().title().fi();
        String unit = card.stewardship().owner().unit().fi();

        assertThat(others("elintapavalmennus", Changed.CONTACT, contact)).contains(link(subject.code()));
        for (String part : List.of(contact, source, unit)) {
            Changed kind = part.equals(contact) ? Changed.CONTACT : part.equals(source) ? Changed.SOURCE : Changed.UNIT;
            assertThat(others(subject.code(), kind, part))
                    .contains(link("elintapavalmennus"))
                    .doesNotContain(link(subject.code()))
                    .doesNotHaveDuplicates();
        }
        assertThat(others(subject.code(), Changed.UNIT, "")).isEmpty();
        assertThat(others(subject.code(), Changed.UNIT, unit + "?")).isEmpty();
    }

    private List<ChangeRadius.Touched> others(String card, String reader) {
        return people.as(reader, () -> shared.others(link(card), Changed.UNIT, "Ravitsemusterapia", Language.FI));
    }

    private List<String> others(String card, Changed changed, String part) {
        return people.as(COORDINATOR, () -> shared.others(link(card), changed, part, Language.FI)).stream()
                .map(ChangeRadius.Touched::link)
                .toList();
    }

    private static String link(String card) {
        return "/yllapito/kortti/" + card;
    }

    // ---- the list, the words ----

    @Test
    void a_card_is_listed_from_its_first_draft_to_its_withdrawal() {
        people.does(COORDINATOR, () -> cardDrafts.empty(subject.code(), "Aivan uusi palvelu"));
        assertThat(summary().title().fi()).isEqualTo("Aivan uusi palvelu");
        assertThat(standings()).containsExactly(Standing.DRAFT);
        assertThat(summary().missing()).contains(Language.SV, Language.EN);
        people.does(COORDINATOR, () -> drafts.discard(subject, "Aloitetaan alusta"));

        published();
        assertThat(standings()).containsExactly(Standing.IN_FORCE);
        people.does(COORDINATOR, () -> drafts.open(subject));
        assertThat(standings()).containsExactlyInAnyOrder(Standing.IN_FORCE, Standing.DRAFT);
        people.does(COORDINATOR, () -> drafts.discard(subject, "Turha"));
        people.does(APPROVER, () -> decisions.withdraw(subject, "Päättyi", null));
        assertThat(standings()).containsExactly(Standing.WITHDRAWN);
    }

    @Test
    void missed_words_become_keywords_of_a_draft_once() {
        published();

        String link = people.as(COORDINATOR, () -> keywords.take(subject, "pilkkiminen", Language.FI));
        people.does(COORDINATOR, () -> keywords.take(subject, "Pilkkiminen", Language.FI));

        assertThat(link).isEqualTo("/yllapito/kortti/" + subject.code());
        assertThat(at("keywords.fi")).endsWith(" pilkkiminen").containsOnlyOnce("ilkkiminen");
        assertThat(people.as(COORDINATOR, () -> keywords.homes(Language.SV)))
                .extracting(KeywordTaker.Home::subject)
                .contains(subject);
    }

    @Test
    void words_are_not_added_to_a_text_that_waits_for_a_decision() {
        copied();
        sent();

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.as(COORDINATOR, () -> keywords.take(subject, "pilkkiminen", Language.FI)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("publishing.error.not-open"));
    }

    @Test
    void a_professional_sees_none_of_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as("ammattilainen", () -> work.own(Language.FI)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as("ammattilainen", () -> summaries.all(type)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> others("elintapavalmennus", "ammattilainen"));
    }

    // ---- steps ----

    private Optional<Waiting.Line> waits(String username, String key) {
        return line(username, key, subject.code());
    }

    private Optional<Waiting.Line> failing(String code) {
        return line(COORDINATOR, "card.waiting.failing", code);
    }

    private Optional<Waiting.Line> line(String username, String key, String code) {
        return people.as(username, () -> work.own(Language.FI)).stream()
                .filter(waiting -> waiting.key().equals(key))
                .flatMap(waiting -> waiting.lines().stream())
                .filter(line -> line.link().endsWith("/" + code))
                .findFirst();
    }

    private DocumentSummary summary() {
        return people.as(COORDINATOR, () -> summaries.all(type)).stream()
                .filter(each -> each.code().equals(subject.code()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Standing> standings() {
        return summary().standings();
    }

    private String title(String code) {
        return AsSystem.call(() -> cards.find(code))
                .orElseThrow()
                .body()
                .title()
                .fi();
    }

    private void copied() {
        people.does(COORDINATOR, () -> drafts.copy(Subject.card("elintapavalmennus"), subject.code()));
        write("title.fi", at("title.fi"), "Hoidettava kortti");
    }

    private void sent() {
        people.does(COORDINATOR, () -> drafts.send(subject, "Teksti selkeni"));
    }

    private void decided() {
        sent();
        people.does(APPROVER, () -> decisions.decide(subject, revision(), "Johtoryhmä", null));
    }

    private void published() {
        copied();
        decided();
    }

    private long revision() {
        return AsSystem.call(() -> drafts.find(subject)).orElseThrow().revision();
    }

    private String at(String place) {
        return AsSystem.call(() -> drafts.find(subject)).orElseThrow().body().text(place);
    }

    private void write(String place, @Nullable String before, String after) {
        people.does(
                COORDINATOR,
                () -> drafts.save(
                        subject,
                        List.of(new Edit(
                                place,
                                before == null || before.isEmpty() ? null : StringNode.valueOf(before),
                                StringNode.valueOf(after)))));
    }

    private static FactDefinition with(FactDefinition fact, BigDecimal max) {
        return new FactDefinition(
                fact.key(),
                fact.type(),
                fact.question(),
                fact.statement(),
                fact.negation(),
                fact.help(),
                fact.unit(),
                fact.min(),
                max,
                fact.choices(),
                fact.ask());
    }
}
