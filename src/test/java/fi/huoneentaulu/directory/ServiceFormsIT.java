package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.ServiceForms.Saved;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Services that are written by hand. */
@IntegrationTest
class ServiceFormsIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String OTHER = "paakayttaja";
    private static final Map<String, String> CAFE = Map.ofEntries(
            Map.entry("provider", "Koelan kyläyhdistys"),
            Map.entry("provider.sector", "ASSOCIATION"),
            Map.entry("name.fi", "Koelan kahvila"),
            Map.entry("summary.fi", "Kahvia ja juttuseuraa."),
            Map.entry("needs", "COMPANY"),
            Map.entry("area.kind", "MUNICIPALITIES"),
            Map.entry("cost", "FREE"),
            Map.entry("area.municipalities", "Halsua"),
            Map.entry("channels", "0"),
            Map.entry("channels.0.type", "PLACE"),
            Map.entry("channels.0.place.street", "Koetie 1"),
            Map.entry("channels.0.place.municipality", "halsua"));

    private final ServiceForms forms;
    private final ServiceDesk desk;
    private final Intake intake;
    private final Tray tray;
    private final CoverageMatrices matrices;
    private final People people;
    private final TestClock clock;
    private final String blank;
    private String code = "";

    @Autowired
    ServiceFormsIT(
            ServiceForms forms,
            ServiceDesk desk,
            Intake intake,
            Tray tray,
            CoverageMatrices matrices,
            People people,
            TestClock clock) {
        this.forms = forms;
        this.desk = desk;
        this.intake = intake;
        this.tray = tray;
        this.matrices = matrices;
        this.people = people;
        this.clock = clock;
        blank = people.as(COORDINATOR, () -> forms.beginning(null, null));
    }

    @AfterEach
    void leaves_nothing_on_the_tray() {
        for (String subject : List.of(blank, halsuaCulture(), code)) {
            people.does(COORDINATOR, () -> forms.discard(subject));
            people.does(OTHER, () -> forms.discard(subject));
        }
        people.as(COORDINATOR, () -> desk.find(code))
                .filter(kept -> !kept.removed())
                .ifPresent(kept -> people.does(COORDINATOR, () -> desk.remove(code, kept.version(), true)));
    }

    private String halsuaCulture() {
        return people.as(COORDINATOR, () -> forms.beginning("074", "CULTURE"));
    }

    private void types(String username, String subject, Map<String, String> typed) {
        people.does(username, () -> forms.keep(subject, typed, Language.FI));
    }

    private Saved saves(String username, String subject, long version, boolean verified) {
        return people.as(username, () -> forms.save(subject, version, verified, Language.FI));
    }

    private void opensTheCafe(boolean verified) {
        types(COORDINATOR, blank, CAFE);
        Saved saved = saves(COORDINATOR, blank, 0, verified);
        assertThat(saved).isInstanceOf(Saved.Done.class);
        code = ((Saved.Done) saved).code();
    }

    private ServiceFormState form(String username) {
        return people.as(username, () -> forms.open(code, Language.FI)).orElseThrow();
    }

    private TrayService read() {
        return people.as("ammattilainen", () -> tray.find(code)).orElseThrow().service();
    }

    @Test
    void a_new_service_is_on_the_tray_at_once_and_its_draft_is_gone() {
        opensTheCafe(false);

        assertThat(code).startsWith("koelan-kahvila");
        assertThat(read().provider().name().fi()).isEqualTo("Koelan kyläyhdistys");
        assertThat(read().verifiedOn()).as("writing is no verification").isNull();
        assertThat(people.as(COORDINATOR, () -> forms.begun(Language.FI))).isEmpty();
    }

    @Test
    void who_has_found_all_of_it_right_says_so_and_is_named() {
        opensTheCafe(true);

        LocalDate today = LocalDate.now(clock);
        assertThat(read().verifiedOn()).isEqualTo(today);
        assertThat(people.as(COORDINATOR, () -> desk.find(code)).orElseThrow().verifiedBy())
                .isNotBlank();
        types(COORDINATOR, code, Map.of("cost", "LOW"));
        saves(COORDINATOR, code, form(COORDINATOR).version(), false);
        assertThat(read().cost()).isEqualTo(Cost.LOW);
        assertThat(read().verifiedOn()).isEqualTo(today);
    }

    @Test
    void a_gap_has_its_own_form_which_knows_what_is_lacking() {
        types(COORDINATOR, blank, Map.of("name.fi", "Aivan muu palvelu"));
        String subject = halsuaCulture();

        ServiceFormState form =
                people.as(COORDINATOR, () -> forms.open(subject, Language.FI)).orElseThrow();
        assertThat(form.values())
                .containsEntry("area.municipalities", "Halsua")
                .containsEntry("needs", "CULTURE")
                .doesNotContainKey("name.fi");
        assertThat(form.typed()).isEmpty();
        types(COORDINATOR, subject, Map.of("name.fi", "Halsuan kuoro"));
        assertThat(people.as(COORDINATOR, () -> forms.begun(Language.FI)))
                .extracting(ServiceForms.Begun::name, ServiceForms.Begun::address)
                .containsExactlyInAnyOrder(
                        tuple("Aivan muu palvelu", "/yllapito/uusi-palvelu"),
                        tuple("Halsuan kuoro", "/yllapito/uusi-palvelu#kunta=074&uusi=CULTURE"));
        assertThat(people.as(OTHER, () -> forms.begun(Language.FI))).isEmpty();
    }

    @Test
    void a_gap_that_does_not_exist_proposes_nothing() {
        assertThat(people.as(COORDINATOR, () -> forms.beginning("999", "NOTHING")))
                .isEqualTo(blank);
    }

    @Test
    void a_link_worker_that_is_written_fills_the_gap() {
        types(COORDINATOR, blank, CAFE);
        types(COORDINATOR, blank, Map.of("role", ServiceRole.LINK_WORKER.name()));
        assertThat(linkWorkers()).isZero();
        code = ((Saved.Done) saves(COORDINATOR, blank, 0, false)).code();

        assertThat(linkWorkers()).isOne();
    }

    private int linkWorkers() {
        return people.as(COORDINATOR, () -> matrices.of("18")).rows().stream()
                .filter(row -> row.municipality().code().equals("074"))
                .flatMap(row -> row.cells().stream())
                .findFirst()
                .orElseThrow()
                .services();
    }

    @Test
    void what_was_typed_is_each_keepers_own_and_there_again_until_it_is_saved_or_discarded() {
        opensTheCafe(false);
        types(COORDINATOR, code, Map.of("summary.fi", "Teetä ja juttuseuraa."));

        assertThat(form(COORDINATOR).values()).containsEntry("summary.fi", "Teetä ja juttuseuraa.");
        assertThat(form(OTHER).values()).containsEntry("summary.fi", "Kahvia ja juttuseuraa.");
        people.does(COORDINATOR, () -> forms.discard(code));
        assertThat(form(COORDINATOR).typed()).isEmpty();
    }

    @Test
    void what_is_typed_back_as_it_was_is_no_draft() {
        opensTheCafe(false);
        types(COORDINATOR, code, Map.of("summary.fi", "Teetä."));
        types(COORDINATOR, code, Map.of("summary.fi", "Kahvia ja juttuseuraa."));

        assertThat(form(COORDINATOR).typed()).isEmpty();
        assertThat(people.as(COORDINATOR, () -> forms.begun(Language.FI))).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_and_kept() {
        opensTheCafe(false);
        types(COORDINATOR, code, with(form(COORDINATOR), "channels.0.hours", "aamuisin"));
        types(COORDINATOR, code, Map.of("name.fi", ""));

        assertThat(saves(COORDINATOR, code, form(COORDINATOR).version(), true))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("channels.0.hours", "name.fi"));
        assertThat(form(COORDINATOR).values()).containsEntry("channels.0.hours", "aamuisin");
        assertThat(read().verifiedOn()).isNull();
    }

    /** All channels of a form with one field changed, as the page keeps them. */
    private static Map<String, String> with(ServiceFormState form, String field, String text) {
        Map<String, String> channels = new HashMap<>(form.values());
        channels.keySet().removeIf(each -> !each.startsWith("channels"));
        channels.put(field, text);
        return channels;
    }

    @Test
    void the_slower_of_two_keepers_is_told_and_loses_no_word() {
        opensTheCafe(false);
        long looked = form(COORDINATOR).version();
        types(COORDINATOR, code, Map.of("summary.fi", "Minun lauseeni."));
        types(OTHER, code, Map.of("cost", "LOW", "summary.fi", "Toisen lause."));
        assertThat(saves(OTHER, code, looked, false)).isInstanceOf(Saved.Done.class);

        assertThat(saves(COORDINATOR, code, looked, false)).isInstanceOf(Saved.Overtaken.class);
        ServiceFormState now = form(COORDINATOR);
        assertThat(now.values()).containsEntry("summary.fi", "Minun lauseeni.").containsEntry("cost", "LOW");
        assertThat(now.overtaken()).containsOnly(Map.entry("summary.fi", "Toisen lause."));
        assertThat(saves(COORDINATOR, code, now.version(), false)).isInstanceOf(Saved.Done.class);
        assertThat(read().summary().fi()).isEqualTo("Minun lauseeni.");
        assertThat(read().cost()).isEqualTo(Cost.LOW);
    }

    @Test
    void the_channels_of_a_draft_stay_whole_when_another_keeper_has_changed_theirs() {
        opensTheCafe(false);
        types(COORDINATOR, code, with(form(COORDINATOR), "channels.0.phones", "000 000 0001"));
        types(OTHER, code, with(form(OTHER), "channels.0.place.street", "Toinen tie 2"));
        saves(OTHER, code, form(OTHER).version(), false);

        assertThat(form(COORDINATOR).overtaken()).containsOnlyKeys("channels");
        saves(COORDINATOR, code, form(COORDINATOR).version(), false);
        Channel channel = read().channels().getFirst();
        assertThat(channel.phones()).containsExactly(new Phone("000 000 0001", null));
        assertThat(channel.place()).isEqualTo(new Place("074", "Koetie 1", null, null, null, null));
    }

    @Test
    void a_part_that_is_changed_here_stays_own_and_the_others_follow_their_source() {
        takes("Kudotaan yhdessä.", Cost.FREE);
        assertThat(form(COORDINATOR).follows("summary.fi")).contains("ptv");
        types(COORDINATOR, code, Map.of("summary.fi", "Kudotaan ja jutellaan."));
        saves(COORDINATOR, code, form(COORDINATOR).version(), false);
        assertThat(form(COORDINATOR).follows("summary.fi")).isEmpty();
        assertThat(form(COORDINATOR).follows("cost")).contains("ptv");

        takes("Kudotaan villasta.", Cost.LOW);
        assertThat(read().summary().fi()).isEqualTo("Kudotaan ja jutellaan.");
        assertThat(read().cost()).isEqualTo(Cost.LOW);
        assertThat(waiting()).containsExactly(ServiceField.SUMMARY);

        types(COORDINATOR, code, Map.of("summary.fi", "Kudotaan villasta."));
        saves(COORDINATOR, code, form(COORDINATOR).version(), false);
        assertThat(waiting()).as("it is as the source tells it").isEmpty();
        assertThat(form(COORDINATOR).follows("summary.fi")).contains("ptv");
    }

    private Set<ServiceField> waiting() {
        return people.as(COORDINATOR, () -> desk.find(code)).orElseThrow().waiting();
    }

    private void takes(String summary, Cost cost) {
        code = "lomake-lahteesta";
        Provider provider =
                new Provider("koe-kunta", LocalizedText.finnish("Koekunta"), null, null, Sector.MUNICIPALITY, true);
        people.as(
                OTHER,
                () -> intake.take(TrayService.building(code, provider)
                        .name(LocalizedText.finnish("Kutomapiiri"))
                        .summary(LocalizedText.finnish(summary))
                        .needs(Set.of(Need.COMPANY))
                        .cost(cost)
                        .coverage(Set.of(new Coverage.InMunicipality("217")))
                        .editedOn(LocalDate.of(2026, 11, 1))
                        .origin(new Origin("ptv", "lomake-id", null))
                        .build()));
    }

    @Test
    void only_those_who_keep_services_write_them() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> types("ammattilainen", blank, CAFE));
    }
}
