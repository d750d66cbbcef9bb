package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.directory.Intake.Outcome;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.SearchResult;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What sources tell, and what those who keep services do with it. */
@IntegrationTest
class IntakeIT {
    private static final String NURSE = "ammattilainen";
    private static final String COORDINATOR = "koordinaattori";
    private static final String ADMINISTRATOR = "paakayttaja";
    private static final Provider PROVIDER =
            new Provider("koe-kunta", LocalizedText.finnish("Koekunta"), null, null, Sector.MUNICIPALITY, true);

    private final Intake intake;
    private final ServiceDesk desk;
    private final Tray tray;
    private final ServicesWaiting waiting;
    private final Searches searches;
    private final HiddenServicesJob night;
    private final People people;
    private final TestClock clock;
    private String code = "";

    @Autowired
    IntakeIT(
            Intake intake,
            ServiceDesk desk,
            Tray tray,
            ServicesWaiting waiting,
            Searches searches,
            HiddenServicesJob night,
            People people,
            TestClock clock) {
        this.intake = intake;
        this.desk = desk;
        this.tray = tray;
        this.waiting = waiting;
        this.searches = searches;
        this.night = night;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void leaves_nothing_on_the_tray() {
        clock.reset();
        people.as(COORDINATOR, () -> desk.find(code))
                .filter(kept -> !kept.removed())
                .ifPresent(kept -> people.does(COORDINATOR, () -> desk.remove(code, kept.version(), true)));
    }

    private TrayService told(String own, UnaryOperator<ServiceBuilder> more) {
        code = own;
        return more.apply(TrayService.building(own, PROVIDER)
                        .name(LocalizedText.finnish("Kutomapiiri " + own))
                        .summary(LocalizedText.finnish("Kudotaan yhdessä."))
                        .needs(Set.of(Need.COMPANY))
                        .coverage(Set.of(new Coverage.InMunicipality("217")))
                        .editedOn(LocalDate.of(2026, 11, 1))
                        .origin(new Origin("ptv", own + "-id", null)))
                .build();
    }

    private Outcome take(TrayService told) {
        return people.as(ADMINISTRATOR, () -> intake.take(told));
    }

    private KeptService kept() {
        return people.as(COORDINATOR, () -> desk.find(code)).orElseThrow();
    }

    private List<String> found(String words) {
        TrayQuery query = new TrayQuery(words, null, null, Set.of(), Set.of(), Set.of(), Set.of());
        return people.as(NURSE, () -> tray.find(query)).lines().stream()
                .map(line -> line.service().code())
                .toList();
    }

    @Test
    void a_new_service_is_found_by_its_words_and_the_same_again_changes_nothing() {
        TrayService first = told("koe-uusi", service -> service);

        assertThat(take(first)).isEqualTo(Outcome.CREATED);
        assertThat(take(first)).isEqualTo(Outcome.UNCHANGED);
        assertThat(found("kutomapiiriin koe-uusi")).contains(code);
        assertThat(kept().now().service()).isEqualTo(first);
    }

    @Test
    void a_part_that_nobody_changed_here_follows_its_source() {
        take(told("koe-seuraa", service -> service));

        assertThat(take(told("koe-seuraa", service -> service.cost(Cost.CHARGED).editedOn(LocalDate.of(2026, 11, 9)))))
                .isEqualTo(Outcome.UPDATED);
        assertThat(kept().now().service().cost()).isEqualTo(Cost.CHARGED);
        assertThat(kept().now().service().editedOn()).isEqualTo("2026-11-09");
        assertThat(kept().waiting()).isEmpty();
    }

    @Test
    void what_was_written_here_stays_when_a_source_begins_to_tell_of_it_and_waits_for_a_decision_part_by_part() {
        LocalizedText other = LocalizedText.finnish("Kudotaan kovasti.");
        TrayService own = told("toholampi-kasityokerho-koe", service -> service.origin(null));
        people.does(COORDINATOR, () -> desk.begin(own));
        UnaryOperator<ServiceBuilder> theirs = service -> service.summary(other).cost(Cost.LOW);

        assertThat(take(told(code, theirs))).isEqualTo(Outcome.UPDATED);
        assertThat(kept().now().service().summary()).isEqualTo(own.summary());
        assertThat(kept().waiting()).containsExactlyInAnyOrder(ServiceField.SUMMARY, ServiceField.COST);
        assertThat(work()).contains("directory.waiting.CHANGED_AT_SOURCE");

        people.does(COORDINATOR, () -> desk.decide(code, kept().version(), Set.of(ServiceField.COST)));
        assertThat(kept().now().service().cost()).isEqualTo(Cost.LOW);
        assertThat(kept().now().service().summary()).isEqualTo(own.summary());
        assertThat(kept().waiting()).isEmpty();

        assertThat(take(told(code, theirs))).isEqualTo(Outcome.UNCHANGED);
        assertThat(kept().waiting()).as("decided once").isEmpty();
        LocalizedText third = LocalizedText.finnish("Kudotaan hiljaa.");
        assertThat(take(told(code, service -> service.summary(third).cost(Cost.FREE))))
                .isEqualTo(Outcome.UPDATED);
        assertThat(kept().waiting()).as("changed again").containsExactly(ServiceField.SUMMARY);
        assertThat(kept().now().service().cost())
                .as("follows since it was accepted")
                .isEqualTo(Cost.FREE);
    }

    @Test
    void what_its_source_no_longer_tells_of_is_marked_and_comes_back() {
        TrayService service = told("koe-poistuva", each -> each);
        take(service);
        clock.move(Duration.ofHours(1));
        people.does(ADMINISTRATOR, () -> intake.gone("ptv", clock.instant()));

        assertThat(people.as(NURSE, () -> tray.find(code)))
                .hasValueSatisfying(
                        now -> assertThat(now.line().service().gone()).isTrue());
        assertThat(work()).contains("directory.waiting.GONE");
        take(service);
        assertThat(kept().now().line().service().gone()).isFalse();
    }

    @Test
    void another_sources_service_is_not_taken_over() {
        take(told("koe-oma", each -> each));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> take(told("koe-oma", each -> each.origin(new Origin("hsds", "x", null)))));
    }

    @Test
    void a_service_that_nobody_verifies_warns_hides_waits_at_the_desk_and_is_back_when_somebody_has_looked() {
        take(told("koe-vanha", each -> each.editedOn(LocalDate.of(2025, 6, 1))));
        assertThat(kept().standing()).containsExactly(ServiceStanding.OLD);
        clock.move(Duration.ofDays(60));
        assertThat(kept().standing()).containsExactly(ServiceStanding.HIDDEN);
        assertThat(found("kutomapiiri")).doesNotContain(code);
        assertThat(work()).contains("directory.waiting.HIDDEN");

        people.does(COORDINATOR, () -> desk.verify(code, kept().version()));
        assertThat(kept().standing()).isEmpty();
        assertThat(kept().verifiedBy()).isNotBlank();
        assertThat(found("kutomapiiri")).contains(code);
    }

    @Test
    void the_search_of_the_start_page_names_services_apart_and_forgets_them_at_night_when_they_are_hidden() {
        take(told("koe-haku", each -> each.editedOn(LocalDate.of(2025, 6, 1))));
        assertThat(services("kutomapiiri koe-haku")).contains(code);
        assertThat(hits("kutomapiiri koe-haku")).noneMatch(hit -> hit.kind() == SubjectKind.SERVICE);
        clock.move(Duration.ofDays(60));
        AsSystem.run(night::run);
        assertThat(services("kutomapiiri koe-haku")).doesNotContain(code);
    }

    private List<String> services(String words) {
        return result(words).services().stream()
                .map(hit -> hit.subject().code())
                .toList();
    }

    private List<Subject> hits(String words) {
        return result(words).hits().stream().map(SearchHit::subject).toList();
    }

    private SearchResult result(String words) {
        SearchRequest request = SearchRequest.typed(words, SearchFilters.NONE, Language.FI);
        return people.as(NURSE, () -> searches.search(request));
    }

    @Test
    void room_is_told_grows_old_and_is_taken_back() {
        take(told("koe-tila", each -> each));
        people.does(COORDINATOR, () -> desk.tellRoom(code, kept().version(), Room.FULL));
        assertThat(kept().now().line().room()).isEqualTo(Room.FULL);
        clock.move(Duration.ofDays(31));
        assertThat(kept().now().line().room()).isEqualTo(Room.UNKNOWN);
        assertThat(kept().standing()).contains(ServiceStanding.ROOM_UNKNOWN);
        people.does(COORDINATOR, () -> desk.tellRoom(code, kept().version(), Room.UNKNOWN));
        assertThat(kept().now().service().capacity()).isNull();
    }

    @Test
    void the_slower_of_two_keepers_is_told_and_changes_nothing() {
        take(told("koe-kilpa", each -> each));
        long looked = kept().version();
        people.does(COORDINATOR, () -> desk.verify(code, looked));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.does(COORDINATOR, () -> desk.remove(code, looked, true)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("directory.keeping.conflict"));
        assertThat(kept().removed()).isFalse();
    }

    @Test
    void only_those_who_keep_services_change_them() {
        TrayService service = told("koe-oikeus", each -> each);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does(NURSE, () -> intake.take(service)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does(COORDINATOR, () -> intake.take(service)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does(NURSE, () -> desk.verify("kannus-tasapainoryhma", 0)));
    }

    private List<String> work() {
        Keeper keeper = new Keeper(COORDINATOR, Set.of(Role.COORDINATOR), Language.FI);
        return people.as(COORDINATOR, () -> waiting.waitingFor(keeper)).stream()
                .filter(each ->
                        each.lines().stream().anyMatch(line -> line.link().endsWith("/" + code)))
                .map(Waiting::key)
                .toList();
    }
}
