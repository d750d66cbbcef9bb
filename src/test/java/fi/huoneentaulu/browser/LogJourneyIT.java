package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.jobs.Jobs;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The log of use: a data-protection officer finds who did what, and nobody else does. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; the log is proven on both by AuditLogIT")
class LogJourneyIT extends BrowserTest {
    private static final String OFFICER = "tietosuojavastaava";
    private static final String LOG = "/hallinta/loki";

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Jobs jobs;

    @Test
    void the_officer_reads_who_did_what_and_the_address_keeps_it_from_the_server() {
        Professional officer = signedIn(OFFICER);
        menu(officer).click();
        assertThat(officer.heading()).hasText("Käyttöloki");
        assertThat(lines(officer).first()).isVisible();
        assertThat(lines(officer).first().locator("td").first())
                .hasText(Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4} \\d{1,2}\\.\\d{2}\\.\\d{2}.*"));

        officer.find("#kuka").fill(OFFICER);
        officer.find("#kuka").press("Enter");
        officer.isAt(LOG + "#kuka=" + OFFICER);
        assertThat(lines(officer).locator("td:nth-child(2)").filter(new Locator.FilterOptions().setHasNotText(OFFICER)))
                .hasCount(0);
        assertThat(lines(officer).first()).containsText("Kirjautui");

        officer.reloads();
        assertThat(officer.find("#kuka")).hasValue(OFFICER);
        assertThat(lines(officer).first()).containsText("Kirjautui");
        assertThat(officer.requests()).noneMatch(url -> url.contains(OFFICER));

        officer.find("#alku").fill("31.2.2026");
        officer.find("#alku").press("Enter");
        assertThat(officer.find("[role=alert]")).containsText("21.11.2026");
        officer.find("#alku").fill("1.1.2100");
        officer.find("#alku").press("Enter");
        assertThat(officer.find(".admin-log [role=status]")).containsText("ei ole yhtään riviä");
    }

    @Test
    void the_officer_is_told_in_words_that_the_chain_is_whole() {
        AsSystem.run(() -> jobs.run("audit-seal"));
        Professional officer = signedIn(OFFICER);
        officer.opens(LOG);
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tarkista, onko loki ehjä"))
                .click();
        assertThat(officer.find(".admin-done")).containsText("Ketju on ehjä");
    }

    @Test
    void a_nurse_neither_sees_the_log_in_the_menu_nor_opens_it() {
        Professional nurse = signedIn(NURSE);
        assertThat(menu(nurse)).hasCount(0);
        nurse.opens(LOG);
        assertThat(nurse.heading()).isVisible();
        assertThat(nurse.heading()).not().hasText("Käyttöloki");
        assertThat(nurse.find("table")).hasCount(0);
    }

    private static Locator menu(Professional reader) {
        return reader.find(".ht-menu a[href$='hallinta/loki']");
    }

    private static Locator lines(Professional reader) {
        return reader.find(".admin-log tbody tr");
    }
}
