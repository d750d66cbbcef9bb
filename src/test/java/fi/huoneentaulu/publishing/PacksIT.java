package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.base.pack.PackChange.Action;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PacksIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String ADMINISTRATOR = "paakayttaja";
    private static final String PATTERN = "cards/hyvinvointilahete.yaml";
    private static final String MANIFEST = "pack.yaml";

    private final Packs packs;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Histories histories;
    private final Cards cards;
    private final Facts facts;
    private final Searches searches;
    private final People people;
    private final TransactionTemplate transaction;
    private final String code = "paketti-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "cards/" + code + ".yaml";

    @Autowired
    PacksIT(
            Packs packs,
            Drafts drafts,
            Decisions decisions,
            Histories histories,
            Cards cards,
            Facts facts,
            Searches searches,
            People people,
            TransactionTemplate transaction) {
        this.packs = packs;
        this.drafts = drafts;
        this.decisions = decisions;
        this.histories = histories;
        this.cards = cards;
        this.facts = facts;
        this.searches = searches;
        this.people = people;
        this.transaction = transaction;
    }

    @AfterEach
    void leaves_nothing() {
        Subject subject = Subject.card(code);
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
        if (AsSystem.call(() -> cards.find(code)).isPresent()) {
            AsSystem.run(() -> decisions.withdraw(subject, "Koe päättyi", null));
        }
    }

    // ---- who may ----

    @ParameterizedTest
    @ValueSource(strings = {"ammattilainen", "hyvaksyja"})
    void who_does_not_keep_the_content_neither_exports_nor_imports(String username) {
        byte[] zip = new ZipBuilder().with("facts.yaml", "[]").zip();

        assertDenied(username, packs::export);
        assertDenied(username, () -> packs.plan(zip, Language.FI));
        assertDenied(username, () -> packs.apply(zip, Language.FI));
    }

    // ---- out ----

    @Test
    void an_export_is_the_same_as_long_as_nothing_changes() {
        assertThat(export()).isEqualTo(export()).containsKeys(MANIFEST, PATTERN, "facts.yaml", "synonyms.yaml");
        assertThat(people.as(COORDINATOR, packs::export)).isEqualTo(people.as(ADMINISTRATOR, packs::export));
    }

    @Test
    void what_is_taken_in_where_it_came_from_is_all_listed_and_changes_nothing() {
        byte[] pack = people.as(COORDINATOR, packs::export);
        PackResult plan = people.as(COORDINATOR, () -> packs.plan(pack, Language.FI));

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.applied()).isFalse();
        assertThat(plan.changes()).extracting(PackChange::action).containsOnly(Action.UNCHANGED);
        assertThat(plan.changes()).extracting(PackChange::kind).contains("card", "fact", "synonym", "service-area");
        assertThat(plan.changes().stream().filter(change -> change.kind().equals("card")))
                .hasSameSizeAs(AsSystem.call(cards::all));
        assertThat(people.as(COORDINATOR, () -> packs.apply(pack, Language.FI)).applied())
                .isTrue();
    }

    // ---- cards in ----

    @Test
    void an_administrators_card_is_in_force_and_its_history_tells_where_it_came_from() {
        PackResult plan = plan(ADMINISTRATOR, with(path, card("Pakettikortti")));
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.CREATED);
            assertThat(change.lines()).contains("+ title.fi: Pakettikortti");
        });
        assertThat(card()).isEmpty();

        PackResult result = apply(ADMINISTRATOR, with(path, card("Pakettikortti")));

        assertThat(result.errors()).isEmpty();
        assertThat(result.applied()).isTrue();
        assertThat(title()).isEqualTo("Pakettikortti");
        assertThat(AsSystem.call(() -> histories.whole(Subject.card(code))))
                .extracting(HistoryLine::act)
                .containsExactly(DocumentAct.PUBLISHED, DocumentAct.IMPORTED);
        assertThat(AsSystem.call(() -> cards.history(code))).singleElement().satisfies(version -> {
            assertThat(version.reason()).isEqualTo("Tuotu paketista");
            assertThat(version.publishedBy()).isEqualTo(ADMINISTRATOR);
        });
        assertThat(people.as(
                        "ammattilainen",
                        () -> searches.search(SearchRequest.typed("Pakettikortti", SearchFilters.NONE, Language.FI))
                                .hits()))
                .anyMatch(hit -> hit.subject().code().equals(code));
    }

    @Test
    void a_coordinators_change_is_a_draft_and_the_text_in_force_stays() {
        apply(ADMINISTRATOR, with(path, card("Ennallaan")));
        PackResult result = apply(COORDINATOR, changed("Ennallaan", "Muuttunut"));

        assertThat(result.applied()).isTrue();
        assertThat(result.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.UPDATED);
            assertThat(change.lines()).containsExactly("- title.fi: Ennallaan", "+ title.fi: Muuttunut");
        });
        assertThat(title()).isEqualTo("Ennallaan");
        Draft draft = AsSystem.call(() -> drafts.find(Subject.card(code))).orElseThrow();
        assertThat(draft.state()).isEqualTo(DraftState.OPEN);
        assertThat(draft.authors()).containsExactly(COORDINATOR);
        assertThat(draft.baseVersion()).isEqualTo(1);
        assertThat(draft.body().text("title.fi")).isEqualTo("Muuttunut");

        assertRefused(apply(COORDINATOR, changed("Ennallaan", "Toinen")), "luonnos");
        assertRefused(apply(ADMINISTRATOR, changed("Ennallaan", "Toinen")), "luonnos");
        assertThat(title()).isEqualTo("Ennallaan");
    }

    @Test
    void a_newer_edit_is_never_overwritten() {
        apply(ADMINISTRATOR, with(path, card("Ensin")));
        SortedMap<String, String> madeFromTheFirst = changed("Ensin", "Vanhasta");
        assertThat(apply(ADMINISTRATOR, changed("Ensin", "Uudempi")).applied()).isTrue();

        assertRefused(plan(COORDINATOR, madeFromTheFirst), "muuttunut täällä");
        assertRefused(apply(COORDINATOR, madeFromTheFirst), "muuttunut täällä");
        assertRefused(apply(ADMINISTRATOR, madeFromTheFirst), "muuttunut täällä");
        assertThat(title()).isEqualTo("Uudempi");
        assertThat(AsSystem.call(() -> drafts.find(Subject.card(code)))).isEmpty();
    }

    @Test
    void a_pack_knows_what_its_cards_said_earlier() {
        apply(ADMINISTRATOR, with(path, card("Ensin")));
        apply(ADMINISTRATOR, changed("Ensin", "Sitten"));
        String manifest = export().getOrDefault(MANIFEST, "");
        String own = manifest.substring(manifest.indexOf(code + ":"))
                .lines()
                .limit(5)
                .toList()
                .toString();

        assertThat(own).contains("version: 2").matches(".*- .[0-9a-f]{64}.*- .[0-9a-f]{64}.*");
    }

    @Test
    void a_change_written_by_hand_waits_as_a_draft_even_from_an_administrator() {
        apply(ADMINISTRATOR, with(path, card("Ensin")));
        SortedMap<String, String> byHand = changed("Ensin", "Käsin");
        byHand.remove(MANIFEST);

        assertThat(apply(ADMINISTRATOR, byHand).applied()).isTrue();
        assertThat(title()).isEqualTo("Ensin");
        assertThat(AsSystem.call(() -> drafts.find(Subject.card(code)))).isPresent();
    }

    @Test
    void a_card_out_of_use_does_not_come_back_by_a_pack() {
        apply(ADMINISTRATOR, with(path, card("Poistuva")));
        SortedMap<String, String> pack = changed("Poistuva", "Palaava");
        AsSystem.run(() -> decisions.withdraw(Subject.card(code), "Ei enää", null));

        assertRefused(apply(ADMINISTRATOR, pack), "poistettu käytöstä");
        assertThat(card()).isEmpty();
    }

    @Test
    void one_wrong_file_keeps_all_of_the_pack_out_and_its_line_is_told() {
        String wrong = card("Väärä").replace("\"motivated\"", "\"unheardOf\"");
        SortedMap<String, String> pack = with(path, card("Oikea"));
        pack.put("cards/" + code + "-b.yaml", wrong.replace("code: \"" + code, "code: \"" + code + "-b"));

        PackResult result = apply(ADMINISTRATOR, pack);

        assertThat(result.applied()).isFalse();
        assertThat(result.changes()).hasSize(2);
        assertThat(result.errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo("cards/" + code + "-b.yaml");
            assertThat(error.line()).isPositive();
            assertThat(error.message()).contains("unheardOf");
        });
        assertThat(card()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: \"WELFARE_REFERRAL\" | mode: \"MAGIC\"      | mode",
                "mode: \"WELFARE_REFERRAL\" | colour: \"red\"      | colour",
                "mode: \"WELFARE_REFERRAL\" | mode: !!java.io.File x | !",
                "mode: \"WELFARE_REFERRAL\" | mode: &a x           | &",
                "mode: \"WELFARE_REFERRAL\" | code: \"b\"          | code",
                "mode: \"WELFARE_REFERRAL\" | mode: [              | YAML",
                "Pakettikortti              | Asiakas 131052-308T  | henkilötunnus",
            })
    void a_broken_or_hostile_file_is_told_and_changes_nothing(String good, String bad, String told) {
        PackResult result =
                apply(ADMINISTRATOR, with(path, card("Pakettikortti").replace(good, bad)));

        assertThat(result.applied()).isFalse();
        assertThat(result.errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(path);
            assertThat(error.message()).contains(told);
        });
        assertThat(card()).isEmpty();
    }

    @Test
    void errors_are_told_in_the_readers_language() {
        SortedMap<String, String> pack = with("readme.txt", "");

        assertThat(people.as(COORDINATOR, () -> packs.plan(ZipBuilder.of(pack), Language.SV))
                        .errors())
                .extracting(PackResult.Fault::message)
                .containsExactly("Filen hör inte till ett paket. Ta bort den.");
        assertThat(people.as(COORDINATOR, () -> packs.plan(ZipBuilder.of(pack), Language.EN))
                        .errors())
                .extracting(PackResult.Fault::message)
                .containsExactly("The file does not belong in a pack. Remove it.");
    }

    @Test
    void what_is_no_zip_and_what_is_empty_is_refused() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.as(COORDINATOR, () -> packs.plan("<html>".getBytes(), Language.FI)))
                .withMessage("publishing.pack.error.not-zip");
        assertRefused(plan(COORDINATOR, new TreeMap<>()), "yhtään tiedostoa");
    }

    // ---- facts, synonyms, service areas in ----

    @Test
    void a_card_may_ask_a_fact_that_comes_in_the_same_pack() {
        undone(COORDINATOR, () -> {
            SortedMap<String, String> pack = with(
                    path,
                    card("Kysyvä").replace("\"motivated\"", "\"broughtAlong\"").replace("motivated:", "broughtAlong:"));
            pack.put("facts.yaml", fact("broughtAlong", "YES_NO", "Tuotu kysymys"));

            PackResult result = packs.apply(ZipBuilder.of(pack), Language.FI);

            assertThat(result.errors()).isEmpty();
            assertThat(result.changes()).extracting(PackChange::code).contains("broughtAlong", code);
            assertThat(facts.find("broughtAlong")).isPresent();
        });
        assertThat(AsSystem.call(() -> facts.find("broughtAlong"))).isEmpty();
    }

    @Test
    void a_facts_texts_change_but_the_type_of_one_in_use_does_not() {
        undone(COORDINATOR, () -> {
            SortedMap<String, String> pack = export();
            String texts = pack.getOrDefault("facts.yaml", "").replace("Kuinka vanha asiakas on?", "Minkä ikäinen?");
            PackResult changed = packs.apply(ZipBuilder.of(only(pack, "facts.yaml", texts)), Language.FI);
            assertThat(changed.errors()).isEmpty();
            assertThat(facts.find("age").orElseThrow().question().fi()).isEqualTo("Minkä ikäinen?");

            String retyped = fact("age", "YES_NO", "Onko ikää?");
            PackResult refused = packs.apply(ZipBuilder.of(only(export(), "facts.yaml", retyped)), Language.FI);
            assertRefused(refused, "tyyppi");
            assertThat(refused.errors().getFirst().line()).isEqualTo(2);
        });
    }

    @Test
    void a_synonym_is_added_then_changed_then_as_it_was() {
        undone(COORDINATOR, () -> {
            String first = "- {terms: [outosana], lang: fi, kind: SPOKEN, to: [fysioterapia]}\n";
            PackResult added = packs.apply(ZipBuilder.of(with("synonyms.yaml", first)), Language.FI);
            assertThat(added.changes()).singleElement().satisfies(change -> {
                assertThat(change.code()).isEqualTo("fi:outosana");
                assertThat(change.action()).isEqualTo(Action.CREATED);
            });

            String second = first.replace("[fysioterapia]", "[fysioterapia, puheterapia]");
            SortedMap<String, String> later = only(export(), "synonyms.yaml", second);
            PackResult changed = packs.apply(ZipBuilder.of(later), Language.FI);
            assertThat(changed.errors()).isEmpty();
            assertThat(changed.changes().getFirst().lines()).containsExactly("+ to: puheterapia");

            assertThat(packs.apply(ZipBuilder.of(later), Language.FI).changes())
                    .extracting(PackChange::action)
                    .containsExactly(Action.UNCHANGED);
            SortedMap<String, String> stale = only(later, "synonyms.yaml", first);
            assertThat(packs.apply(ZipBuilder.of(stale), Language.FI).errors()).isNotEmpty();
        });
    }

    @Test
    void only_an_administrator_brings_service_areas() {
        String area = "- {code: " + code + ", name: {fi: Tuotu alue}}\n";

        assertRefused(plan(COORDINATOR, with("service-areas.yaml", area)), "pääkäyttäjä");
        assertThat(plan(ADMINISTRATOR, with("service-areas.yaml", area)).errors())
                .isEmpty();
    }

    // ---- helpers ----

    private SortedMap<String, String> export() {
        return ZipBuilder.files(AsSystem.call(packs::export));
    }

    /** A card of this test's own, after the pattern of one that is here. */
    private String card(String title) {
        return export().getOrDefault(PATTERN, "")
                .replace("code: \"hyvinvointilahete\"", "code: \"" + code + "\"")
                .replaceFirst("fi: \"Hyvinvointilähete\"", "fi: \"" + title + "\"");
    }

    private SortedMap<String, String> changed(String before, String after) {
        SortedMap<String, String> now = export();
        return only(now, path, now.getOrDefault(path, "").replace(before, after));
    }

    private static SortedMap<String, String> with(String file, String text) {
        return new TreeMap<>(Map.of(file, text));
    }

    private static SortedMap<String, String> only(SortedMap<String, String> pack, String file, String text) {
        return new TreeMap<>(Map.of(MANIFEST, pack.getOrDefault(MANIFEST, ""), file, text));
    }

    private static String fact(String key, String type, String question) {
        return """
                - key: %s
                  type: %s
                  question: {fi: "%s"}
                  statement: {fi: "Väite"}
                """.formatted(key, type, question);
    }

    private PackResult plan(String username, SortedMap<String, String> files) {
        return people.as(username, () -> packs.plan(ZipBuilder.of(files), Language.FI));
    }

    private PackResult apply(String username, SortedMap<String, String> files) {
        return people.as(username, () -> packs.apply(ZipBuilder.of(files), Language.FI));
    }

    private Optional<CardBody> card() {
        return AsSystem.call(() -> cards.find(code)).map(Published::body);
    }

    private String title() {
        return card().orElseThrow().title().fi();
    }

    /** What other tests share is changed in a transaction that is undone. */
    private void undone(String username, Runnable work) {
        people.does(
                username,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }

    private static void assertRefused(PackResult result, String told) {
        assertThat(result.applied()).isFalse();
        assertThat(result.errors()).extracting(PackResult.Fault::message).anyMatch(message -> message.contains(told));
    }

    private void assertDenied(String username, Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.does(username, act));
    }
}
