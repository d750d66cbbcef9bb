package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.audit.AuditLine;
import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSearch;
import fi.huoneentaulu.audit.Verification;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.jobs.Jobs;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class UsersIT {
    private final Users users;
    private final Units units;
    private final AuditLog log;
    private final Jobs jobs;
    private final JdbcTemplate database;

    @Autowired
    UsersIT(Users users, Units units, AuditLog log, Jobs jobs, JdbcTemplate database) {
        this.users = users;
        this.units = units;
        this.log = log;
        this.jobs = jobs;
        this.database = database;
    }

    @Test
    @WithMockUser(roles = {"PROFESSIONAL", "SIGNED_IN", "READER"})
    void a_professional_manages_neither_users_nor_units_nor_jobs_nor_the_log() {
        UUID id = UUID.randomUUID();
        Unit unit = unit("ei-oikeutta");
        Stream.<ThrowingCallable>of(
                        () -> users.search(""),
                        () -> users.find(id),
                        () -> users.create("uusi", TestAccounts.details(Role.PROFESSIONAL)),
                        () -> users.change(id, 0, TestAccounts.details(Role.ADMINISTRATOR)),
                        () -> users.resetPassword(id),
                        () -> users.disable(id),
                        () -> users.enable(id),
                        () -> users.endSessions(id),
                        () -> units.create(unit),
                        () -> units.change(unit),
                        () -> log.lines(AuditSearch.ALL, 0, 10),
                        log::actions,
                        log::verify,
                        log::seal,
                        jobs::names,
                        () -> jobs.latest(1),
                        () -> jobs.run("audit-seal"))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
    }

    @Test
    void a_user_is_found_by_a_part_of_the_name_and_percent_is_no_wildcard() {
        NewUser user = TestAccounts.create(users, Role.PROFESSIONAL);

        assertThat(search(user.user().username().substring(2, 9))).contains(user.user());
        assertThat(search("%")).isEmpty();
        assertThat(search("PÄÄKÄYTT")).extracting(User::username).containsExactly("paakayttaja");
    }

    @Test
    void a_name_that_is_taken_is_refused_in_any_case() {
        assertRefused(
                "identity.error.username-taken",
                () -> users.create("AMMATTILAINEN", TestAccounts.details(Role.PROFESSIONAL)));
    }

    @Test
    void a_change_on_top_of_an_old_version_is_refused() {
        User user = TestAccounts.create(users, Role.PROFESSIONAL).user();
        AsSystem.run(() -> users.change(user.id(), user.version(), TestAccounts.details(Role.COORDINATOR)));

        assertRefused(
                "identity.error.changed-meanwhile",
                () -> users.change(user.id(), user.version(), TestAccounts.details(Role.SUPERVISOR)));
    }

    @Test
    void the_last_administrator_stays() {
        User last = search("paakayttaja").getFirst();

        assertRefused("identity.error.last-administrator", () -> users.disable(last.id()));
        assertRefused(
                "identity.error.last-administrator",
                () -> users.change(last.id(), last.version(), TestAccounts.details(Role.PROFESSIONAL)));
    }

    @Test
    void a_unit_lies_in_its_county_and_its_code_is_its_own() {
        Unit created = AsSystem.call(() -> units.create(unit("koe-" + UUID.randomUUID())));

        assertThat(AsSystem.call(() -> units.find(created.code()))).contains(created);
        assertRefused("identity.error.unit-code-taken", () -> units.create(created));
        assertRefused(
                "identity.error.municipality-elsewhere",
                () -> units.change(new Unit(created.code(), created.version(), created.name(), "18", "005")));
    }

    @Test
    void what_is_done_to_a_user_stands_in_the_log_and_a_forged_entry_is_found() {
        String name = TestAccounts.create(users, Role.PROFESSIONAL).user().username();
        assertThat(AsSystem.call(() -> jobs.run("audit-seal"))).isTrue();
        List<AuditLine> lines = AsSystem.call(() -> log.lines(AuditSearch.about(name), 0, 10));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("ACCOUNT_CREATED");
            assertThat(line.actor()).isEqualTo(AsSystem.NAME);
            assertThat(line.sealed()).isTrue();
        });
        assertThat(AsSystem.call(log::verify)).isInstanceOf(Verification.Intact.class);

        forge(name, "ACCOUNT_ENABLED");
        try {
            assertThat(AsSystem.call(log::verify)).isInstanceOf(Verification.Broken.class);
        } finally {
            forge(name, "ACCOUNT_CREATED");
        }
        assertThat(AsSystem.call(log::verify)).isInstanceOf(Verification.Intact.class);
    }

    private void forge(String subject, String action) {
        assertThat(database.update("update audit_entry set action = ? where subject_code = ?", action, subject))
                .isEqualTo(1);
    }

    private List<User> search(String text) {
        return AsSystem.call(() -> users.search(text));
    }

    private static Unit unit(String code) {
        return new Unit(code, 0, new LocalizedText("Koeyksikkö", null, null), "18", "272");
    }

    private static void assertRefused(String key, Runnable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> AsSystem.run(call))
                .returns(key, DomainException::key);
    }
}
