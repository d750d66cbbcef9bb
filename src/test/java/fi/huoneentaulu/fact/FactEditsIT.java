package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.audit.AuditLine;
import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSearch;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Facts are kept by coordinators, and never taken from under the criteria that ask them. */
@IntegrationTest
class FactEditsIT {
    private static final String COORDINATOR = "koordinaattori";

    private final FactEdits edits;
    private final Facts facts;
    private final AuditLog log;
    private final People people;

    @Autowired
    FactEditsIT(FactEdits edits, Facts facts, AuditLog log, People people) {
        this.edits = edits;
        this.facts = facts;
        this.log = log;
        this.people = people;
    }

    @Test
    void a_fact_is_added_changed_and_removed_and_the_log_tells_of_each() {
        FactDefinition added = choice("koeKieli", "Kieli?", "fi", "sv");
        people.does(COORDINATOR, () -> edits.add(added));
        assertThat(known("koeKieli")).isEqualTo(added);
        assertRefused("fact.error.taken", () -> edits.add(added));

        FactDefinition changed = choice("koeKieli", "Millä kielellä?", "fi");
        people.does(COORDINATOR, () -> edits.change(changed, version("koeKieli")));
        assertThat(known("koeKieli")).isEqualTo(changed);
        FactDefinition otherType = yesNo("koeKieli");
        people.does(COORDINATOR, () -> edits.change(otherType, version("koeKieli")));
        people.does(COORDINATOR, () -> edits.remove("koeKieli", version("koeKieli")));

        assertThat(AsSystem.call(() -> facts.find("koeKieli"))).isEmpty();
        assertThat(people.as("paakayttaja", () -> log.lines(ofFact("koeKieli"), 0, 10)))
                .extracting(AuditLine::action)
                .containsExactly("FACT_REMOVED", "FACT_CHANGED", "FACT_CHANGED", "FACT_ADDED");
    }

    @Test
    void a_fact_in_use_keeps_its_type_its_choices_in_use_and_its_place() {
        FactDefinition used = AsSystem.call(facts::all).stream()
                .filter(fact -> fact.key().equals("needsClinicalAndPhysioExpertise"))
                .findFirst()
                .orElseThrow();
        assertThat(used.type()).isEqualTo(FactType.YES_NO);

        assertRefused(
                "fact.error.in-use.type", () -> edits.change(choice(used.key(), "Kieli?", "fi"), version(used.key())));
        assertRefused("fact.error.in-use", () -> edits.remove(used.key(), version(used.key())));
        assertRefused("fact.error.in-use", () -> edits.remove("age", version("age")));
        assertThat(known(used.key())).isEqualTo(used);
        assertThat(people.as(COORDINATOR, () -> edits.touchedBy(used.key(), Language.FI)))
                .isNotEmpty();
    }

    @Test
    void nobody_overwrites_what_somebody_else_has_changed_meanwhile() {
        people.does(COORDINATOR, () -> edits.add(yesNo("koeSamaan")));
        long read = version("koeSamaan");
        people.does("paakayttaja", () -> edits.change(choice("koeSamaan", "Kieli?", "fi"), read));

        assertRefused("fact.error.changed", () -> edits.change(yesNo("koeSamaan"), read));
        assertRefused("fact.error.changed", () -> edits.remove("koeSamaan", read));
        people.does(COORDINATOR, () -> edits.remove("koeSamaan", version("koeSamaan")));
        assertRefused("fact.error.gone", () -> edits.change(yesNo("koeSamaan"), read));
    }

    @Test
    void identity_codes_and_endless_texts_are_refused() {
        assertRefused("fact.error.identity-code", () -> edits.add(choice("koeTunnus", "131052-308T", "fi")));
        assertRefused("fact.error.long", () -> edits.add(choice("koePitka", "x".repeat(601), "fi")));
    }

    @Test
    void an_approver_and_a_professional_keep_no_facts() {
        for (String other : List.of("hyvaksyja", "ammattilainen")) {
            Stream.<ThrowingCallable>of(
                            () -> people.as(other, () -> edits.find("age")),
                            () -> people.as(other, () -> edits.touchedBy("age", Language.FI)),
                            () -> people.does(other, () -> edits.add(yesNo("koeKielletty"))),
                            () -> people.does(other, () -> edits.change(yesNo("age"), 0)),
                            () -> people.does(other, () -> edits.remove("age", 0)))
                    .forEach(call -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(call));
        }
    }

    private static AuditSearch ofFact(String key) {
        return new AuditSearch("", "", key, AuditSearch.ALL.from(), AuditSearch.ALL.until());
    }

    private FactDefinition known(String key) {
        return AsSystem.call(() -> facts.find(key)).orElseThrow();
    }

    private long version(String key) {
        return AsSystem.call(() -> edits.find(key)).orElseThrow().version();
    }

    private void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.does(COORDINATOR, act))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static FactDefinition yesNo(String key) {
        LocalizedText text = LocalizedText.finnish("Onko näin?");
        return new FactDefinition(
                key, FactType.YES_NO, text, text, null, null, null, null, null, List.of(), Ask.NORMAL);
    }

    private static FactDefinition choice(String key, String question, String... choices) {
        LocalizedText text = LocalizedText.finnish(question);
        return new FactDefinition(
                key,
                FactType.CHOICE,
                text,
                text,
                null,
                null,
                null,
                null,
                null,
                Stream.of(choices)
                        .map(each -> new Choice(each, LocalizedText.finnish(each)))
                        .toList(),
                Ask.NORMAL);
    }
}
