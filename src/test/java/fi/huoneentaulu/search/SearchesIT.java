package fi.huoneentaulu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What readers find among entries of the test’s own, in which order, and how it is counted and marked. */
@SearchModuleTest
class SearchesIT {
    private static final String WORD = "kuumailmapallo";
    private static final String TITLE = "Kuumailmapallolento";

    private final Searches searches;
    private final SearchEntries entries;
    private final Synonyms synonyms;
    private final SynonymTrials trials;
    private final TransactionTemplate transaction;
    private final List<Subject> stored = new ArrayList<>();

    SearchesIT(
            Searches searches,
            SearchEntries entries,
            Synonyms synonyms,
            SynonymTrials trials,
            TransactionTemplate transaction) {
        this.searches = searches;
        this.entries = entries;
        this.synonyms = synonyms;
        this.trials = trials;
        this.transaction = transaction;
    }

    @BeforeEach
    void a_professional_reads() {
        actsAs(Roles.PROFESSIONAL, Roles.SIGNED_IN, Roles.READER);
    }

    @AfterEach
    void leaveNothing() {
        stored.forEach(subject -> replace(subject, List.of()));
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_found_word_is_marked_in_title_and_summary_and_nothing_else_is() {
        store(EntryDraft.of("lento", "Vuokrattu kuumailmapallo juhliin")
                .summary("Kuumailmapallon voi vuokrata, jos tuuli sallii"));

        SearchHit hit = search(WORD).hits().getFirst();

        assertThat(marked(hit.titleSegments())).containsExactly("kuumailmapallo");
        assertThat(marked(hit.summarySegments())).containsExactly("Kuumailmapallon");
        assertThat(joined(hit.titleSegments())).isEqualTo("Vuokrattu kuumailmapallo juhliin");
        assertThat(joined(hit.summarySegments())).isEqualTo("Kuumailmapallon voi vuokrata, jos tuuli sallii");
    }

    @Test
    void a_word_of_the_title_comes_before_a_word_of_the_text() {
        store(
                EntryDraft.of("mainitsee", "Ilmailu").text("Myös kuumailmapallo mainitaan"),
                EntryDraft.of("nimessa", "Kuumailmapallo"),
                EntryDraft.of("muu", "Jalkapallo"));

        assertThat(codes(search(WORD).hits())).startsWith("nimessa", "mainitsee");
    }

    @Test
    void of_equally_relevant_hits_the_nearer_agreement_comes_first() {
        store(draft("maa"), draft("alue").holdingIn("county:18"), draft("kunta").holdingIn("municipality:272"));

        assertThat(codes(search(WORD).hits())).containsExactly("kunta", "alue", "maa");
    }

    @Test
    void in_matters_of_wellbeing_the_agreed_order_of_sectors_follows() {
        store(
                draft("hyvinvointialue").about(Theme.WELLBEING).by(Sector.COUNTY),
                draft("seurakunta").about(Theme.EXERCISE).by(Sector.PARISH),
                draft("jarjesto").about(Theme.PARTICIPATION).by(Sector.ASSOCIATION),
                draft("kunta").about(Theme.WELLBEING).by(Sector.MUNICIPALITY).dueOn(yesterday()));

        assertThat(codes(search(WORD).hits())).containsExactly("kunta", "jarjesto", "seurakunta", "hyvinvointialue");
    }

    @Test
    void elsewhere_the_sector_does_not_matter_but_a_late_check_comes_last() {
        store(
                draft("kunta").by(Sector.MUNICIPALITY).dueOn(yesterday()),
                draft("hyvinvointialue").by(Sector.COUNTY).dueOn(yesterday().plusDays(1)));

        List<SearchHit> hits = search(WORD).hits();

        assertThat(codes(hits)).containsExactly("hyvinvointialue", "kunta");
        assertThat(hits).extracting(SearchHit::overdue).containsExactly(false, true);
    }

    @Test
    void agreements_of_other_counties_are_told_apart() {
        store(
                draft("maa"),
                draft("oma").holdingIn("county:18"),
                draft("oma-kunta").holdingIn("municipality:272"),
                draft("naapuri").holdingIn("county:16"),
                draft("naapurin-kunta").holdingIn("municipality:005"));
        Coverage own = new Coverage.InCounty("18");

        SearchResult result = search(WORD, SearchFilters.building().area(own).filters());

        assertThat(codes(result.hits())).containsExactlyInAnyOrder("maa", "oma", "oma-kunta");
        assertThat(result.total()).isEqualTo(3);
        assertThat(codes(result.elsewhere())).containsExactlyInAnyOrder("naapuri", "naapurin-kunta");
        assertThat(result.elsewhereTotal()).isEqualTo(2);
        assertThat(search(WORD).elsewhereTotal()).isZero();
    }

    @Test
    void a_count_tells_what_its_filter_leaves() {
        storeManyKinds();

        assertCountsAreRight(SearchFilters::building);
    }

    @Test
    void a_count_tells_what_its_filter_leaves_beside_the_other_filters() {
        storeManyKinds();

        assertCountsAreRight(() -> SearchFilters.building().themes(Set.of(Theme.EXERCISE)));
        assertCountsAreRight(() -> SearchFilters.building().sectors(Set.of(Sector.COUNTY, Sector.PARISH)));
        assertCountsAreRight(
                () -> SearchFilters.building().age(BigDecimal.valueOf(7)).director(Profession.NURSE));
    }

    @Test
    void a_synonym_counts_from_the_next_search_on() {
        store(draft("lento"), EntryDraft.of("laiva", "Purjelaiva"));
        assertThat(codes(search("hötkyläinen").hits())).isEmpty();
        actsAs(Roles.COORDINATOR, Roles.SIGNED_IN, Roles.READER);

        var id = synonyms.add(meaning("hötkyläinen", TITLE));
        assertThat(codes(search("hötkyläinen").hits())).containsExactly("lento");
        synonyms.change(id, version(id), meaning("hötkyläinen", "purjelaiva"));
        assertThat(codes(search("hötkyläisen").hits())).containsExactly("laiva");
        synonyms.remove(id);
        assertThat(codes(search("hötkyläinen").hits())).isEmpty();
    }

    private long version(UUID id) {
        return synonyms.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void a_synonym_is_tried_out_without_counting_for_anyone() {
        store(draft("lento"), EntryDraft.of("laiva", "Purjelaiva"));
        actsAs(Roles.COORDINATOR, Roles.SIGNED_IN, Roles.READER);

        SynonymTrials.Trial trial = trials.of("hötkyläinen", Language.FI, null, meaning("hötkyläinen", "purjelaiva"));

        assertThat(codes(trial.before())).isEmpty();
        assertThat(codes(trial.after())).containsExactly("laiva");
        assertThat(codes(search("hötkyläinen").hits())).isEmpty();
        assertThat(synonyms.all()).noneMatch(each -> each.synonym().terms().contains("hötkyläinen"));
    }

    @Test
    void a_stored_synonym_that_is_tried_out_anew_is_replaced_in_the_trial() {
        store(draft("lento"), EntryDraft.of("laiva", "Purjelaiva"));
        actsAs(Roles.COORDINATOR, Roles.SIGNED_IN, Roles.READER);
        var id = synonyms.add(meaning("hötkyläinen", TITLE));

        SynonymTrials.Trial trial = trials.of("hötkyläinen", Language.FI, id, meaning("hötkyläinen", "purjelaiva"));

        assertThat(codes(trial.before())).containsExactly("lento");
        assertThat(codes(trial.after())).containsExactly("laiva");
        synonyms.remove(id);
    }

    @Test
    void a_synonym_is_stored_once_without_identity_codes_and_not_over_anothers_change() {
        actsAs(Roles.COORDINATOR, Roles.SIGNED_IN, Roles.READER);
        var id = synonyms.add(meaning("hötkyläinen", TITLE));

        assertRefused("search.error.synonym.twice", () -> synonyms.add(meaning("Hötkyläinen", TITLE)));
        assertThat(synonyms.sameTerms(null, meaning("hötkyläinen", "purjelaiva")))
                .extracting(Synonyms.Stored::id)
                .containsExactly(id);
        assertRefused("search.error.synonym.identity-code", () -> synonyms.add(meaning("hötky 131052-308T", TITLE)));
        assertRefused("search.error.synonym.long", () -> synonyms.add(meaning("h".repeat(101), TITLE)));
        long read = version(id);
        synonyms.change(id, read, meaning("hötkyläinen", "purjelaiva"));
        assertRefused("search.error.synonym.changed", () -> synonyms.change(id, read, meaning("hötkyläinen", "vene")));
        synonyms.remove(id);
        assertRefused("search.error.synonym.gone", () -> synonyms.remove(id));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void an_identity_code_is_gone_before_anything_sees_it() {
        store(draft("lento"), EntryDraft.of("numero", "131052-308T").text("131052 308t 131052-308T"));

        SearchResult found = search("131052-308T " + WORD);
        SearchResult only = search("131052-308T");

        assertThat(found.query()).isEqualTo(WORD);
        assertThat(found.identityCodeRemoved()).isTrue();
        assertThat(codes(found.hits())).containsExactly("lento");
        assertThat(only.query()).isEmpty();
        assertThat(only.total()).isEqualTo(2);
        assertThat(search(WORD).identityCodeRemoved()).isFalse();
        assertThat(searches.complete("131052-308T", Language.FI, 5)).isEmpty();
    }

    @Test
    void a_stranger_finds_nothing_and_a_visitor_changes_nothing() {
        SecurityContextHolder.clearContext();
        Stream.<ThrowingCallable>of(
                        () -> search(WORD),
                        () -> searches.complete("k", Language.FI, 5),
                        () -> searches.reportGap(WORD))
                .forEach(call -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(call));
        actsAs(Roles.READER);
        assertThat(search(WORD).total()).isZero();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> entries.replace(Subject.card("lento"), List.of()));
    }

    @Test
    void a_professional_keeps_no_synonyms() {
        Stream.<ThrowingCallable>of(
                        synonyms::all,
                        () -> synonyms.add(meaning("hötkyläinen", TITLE)),
                        () -> synonyms.remove(UUID.randomUUID()),
                        () -> synonyms.sameTerms(null, meaning("hötkyläinen", TITLE)),
                        () -> trials.now("hötkyläinen", Language.FI),
                        () -> trials.of("hötkyläinen", Language.FI, null, meaning("hötkyläinen", TITLE)))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
    }

    /** Entries that differ on every side; ages begin and end with the groups, so that a group stands for its ages. */
    private void storeManyKinds() {
        store(
                draft("1")
                        .about(Theme.EXERCISE)
                        .by(Sector.MUNICIPALITY)
                        .onStep(0)
                        .through(RouteMode.OPEN_ACCESS),
                draft("2")
                        .about(Theme.EXERCISE, Theme.WELLBEING)
                        .by(Sector.PARISH)
                        .aged(65, null),
                draft("3").about(Theme.EXERCISE).onStep(1).directedBy(Profession.NURSE, Profession.PHYSICIAN),
                draft("4").aged(0, 6).met(Delivery.REMOTE).deliveredBy(Profession.NURSE),
                draft("5").aged(7, 17).met(Delivery.REMOTE, Delivery.HOME).holdingIn("county:18"),
                draft("6").aged(18, null).onStep(1).through(RouteMode.REFERRAL).holdingIn("municipality:272"),
                draft("7")
                        .about(Theme.WELLBEING)
                        .directedBy(Profession.PSYCHOLOGIST)
                        .deliveredBy(Profession.NURSE),
                EntryDraft.of("8", "Jalkapallo").about(Theme.EXERCISE).by(Sector.STATE));
    }

    private void assertCountsAreRight(Supplier<SearchFilters.Builder> beside) {
        SearchFilters all = beside.get().filters();
        Facets facets = search(WORD, all).facets();
        assertCounts(facets.kind(), beside, (filters, kind) -> filters.kinds(Set.of(kind(kind))));
        assertCounts(facets.age(), beside, (filters, age) -> filters.age(BigDecimal.valueOf(age.min())));
        assertCounts(facets.theme(), beside, (filters, theme) -> filters.themes(Set.of(theme)));
        assertCounts(facets.sector(), beside, (filters, sector) -> filters.sectors(Set.of(sector)));
        assertCounts(facets.profession(), beside, SearchFilters.Builder::director);
        assertCounts(facets.deliverer(), beside, SearchFilters.Builder::deliverer);
        assertCounts(facets.level(), beside, (filters, level) -> filters.levels(Set.of(level)));
        assertCounts(facets.step(), beside, (filters, step) -> filters.steps(Set.of(step)));
        assertCounts(facets.mode(), beside, (filters, mode) -> filters.modes(Set.of(mode)));
        assertCounts(facets.delivery(), beside, (filters, where) -> filters.delivery(Set.of(where)));
        assertThat(facets.kind()).containsOnlyKeys(SubjectKind.CARD.word());
        assertThat(facets.coverage().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(search(WORD, all).total());
    }

    private static SubjectKind kind(String word) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private <K> void assertCounts(
            Map<K, Long> counts,
            Supplier<SearchFilters.Builder> beside,
            BiFunction<SearchFilters.Builder, K, SearchFilters.Builder> filter) {
        counts.forEach((value, count) -> assertThat(
                        search(WORD, filter.apply(beside.get(), value).filters())
                                .total())
                .as("%s beside %s", value, beside.get().filters())
                .isEqualTo(count)
                .isPositive());
    }

    private static EntryDraft draft(String code) {
        return EntryDraft.of(code, TITLE);
    }

    private static LocalDate yesterday() {
        return TestClock.START.toLocalDate().minusDays(1);
    }

    private static Synonym meaning(String term, String to) {
        return new Synonym(List.of(term), Language.FI, SynonymKind.SPOKEN, List.of(to));
    }

    private SearchResult search(String text) {
        return search(text, SearchFilters.NONE);
    }

    private SearchResult search(String text, SearchFilters filters) {
        return searches.search(SearchRequest.typed(text, filters, Language.FI));
    }

    private void store(EntryDraft... drafts) {
        for (EntryDraft draft : drafts) {
            SearchEntry entry = draft.entry();
            stored.add(entry.subject());
            replace(entry.subject(), List.of(entry));
        }
    }

    private void replace(Subject subject, List<SearchEntry> wanted) {
        AsSystem.run(() -> transaction.executeWithoutResult(_ -> entries.replace(subject, wanted)));
    }

    private static void actsAs(String... roles) {
        String[] authorities = Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("anna.nurse", "", authorities));
    }

    private static List<String> codes(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.subject().code()).toList();
    }

    private static List<String> marked(List<Segment> segments) {
        return segments.stream().filter(Segment::hit).map(Segment::text).toList();
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
