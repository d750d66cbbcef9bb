package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.directory.ServiceForms.Saved;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Map;
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
            Map.entry("area", "MUNICIPALITIES"),
            Map.entry("area.municipalities", "Halsua"),
            Map.entry("channels", "0"),
            Map.entry("channel.0.type", "PLACE"),
            Map.entry("channel.0.street", "Koetie 1"),
            Map.entry("channel.0.municipality", "halsua"));

    private final ServiceForms forms;
    private final ServiceDesk desk;
    private final Tray tray;
    private final People people;
    private String code = "";

    @Autowired
    ServiceFormsIT(ServiceForms forms, ServiceDesk desk, Tray tray, People people) {
        this.forms = forms;
        this.desk = desk;
        this.tray = tray;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing_on_the_tray() {
        people.does(COORDINATOR, () -> forms.discard(ServiceForms.NEW));
        people.does(COORDINATOR, () -> forms.discard(code));
        people.does(OTHER, () -> forms.discard(code));
        people.as(COORDINATOR, () -> desk.find(code))
                .filter(kept -> !kept.removed())
                .ifPresent(kept -> people.does(COORDINATOR, () -> desk.remove(code, kept.version(), true)));
    }

    private void opensTheCafe() {
        people.does(COORDINATOR, () -> forms.keep(ServiceForms.NEW, CAFE));
        Saved saved = people.as(COORDINATOR, () -> forms.save(ServiceForms.NEW, 0, Language.FI));
        assertThat(saved).isInstanceOf(Saved.Done.class);
        code = ((Saved.Done) saved).code();
    }

    private ServiceForms.Form form(String username) {
        return people.as(username, () -> forms.open(code, Language.FI)).orElseThrow();
    }

    @Test
    void a_new_service_is_on_the_tray_at_once_and_its_draft_is_gone() {
        opensTheCafe();

        TrayService service =
                people.as("ammattilainen", () -> tray.find(code)).orElseThrow().service();
        assertThat(code).startsWith("koelan-kahvila");
        assertThat(service.provider().name().fi()).isEqualTo("Koelan kyläyhdistys");
        assertThat(service.verifiedOn()).as("writing is no verification").isNull();
        assertThat(people.as(COORDINATOR, () -> forms.open(ServiceForms.NEW, Language.FI)))
                .hasValueSatisfying(form -> assertThat(form.values()).isEmpty());
    }

    @Test
    void what_was_typed_is_each_keepers_own_and_there_again_until_it_is_saved_or_discarded() {
        opensTheCafe();
        people.does(COORDINATOR, () -> forms.keep(code, Map.of("summary.fi", "Teetä ja juttuseuraa.")));

        assertThat(form(COORDINATOR).typed()).isTrue();
        assertThat(form(COORDINATOR).values()).containsEntry("summary.fi", "Teetä ja juttuseuraa.");
        assertThat(form(OTHER).values()).containsEntry("summary.fi", "Kahvia ja juttuseuraa.");
        people.does(COORDINATOR, () -> forms.discard(code));
        assertThat(form(COORDINATOR).typed()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_told_and_kept() {
        opensTheCafe();
        people.does(COORDINATOR, () -> forms.keep(code, Map.of("channel.0.hours", "aamuisin", "name.fi", "")));

        Saved saved =
                people.as(COORDINATOR, () -> forms.save(code, form(COORDINATOR).version(), Language.FI));

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("channel.0.hours", "name.fi"));
        assertThat(form(COORDINATOR).values()).containsEntry("channel.0.hours", "aamuisin");
    }

    @Test
    void the_slower_of_two_keepers_loses_no_word() {
        opensTheCafe();
        long looked = form(COORDINATOR).version();
        people.does(COORDINATOR, () -> forms.keep(code, Map.of("summary.fi", "Minun lauseeni.")));
        people.does(OTHER, () -> forms.keep(code, Map.of("cost", "LOW")));
        people.does(OTHER, () -> forms.save(code, looked, Language.FI));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> people.does(COORDINATOR, () -> forms.save(code, looked, Language.FI)));
        ServiceForms.Form now = form(COORDINATOR);
        assertThat(now.values()).containsEntry("summary.fi", "Minun lauseeni.").containsEntry("cost", "LOW");
        people.does(COORDINATOR, () -> forms.save(code, now.version(), Language.FI));
        TrayService service =
                people.as("ammattilainen", () -> tray.find(code)).orElseThrow().service();
        assertThat(service.summary().fi()).isEqualTo("Minun lauseeni.");
        assertThat(service.cost()).isEqualTo(Cost.LOW);
    }

    @Test
    void only_those_who_keep_services_write_them() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.does("ammattilainen", () -> forms.keep(ServiceForms.NEW, CAFE)));
    }
}
