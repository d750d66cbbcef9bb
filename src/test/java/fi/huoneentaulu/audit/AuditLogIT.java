package fi.huoneentaulu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.testing.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log as auditors look into it. */
@IntegrationTest
class AuditLogIT {
    private static final AuditAction CREATED = () -> "UNIT_CREATED";
    private static final AuditAction CHANGED = () -> "UNIT_CHANGED";

    private final AuditLog log;
    private final String code = "koe-" + UUID.randomUUID();

    @Autowired
    AuditLogIT(AuditLog log) {
        this.log = log;
    }

    @BeforeEach
    void somethingHappens() {
        AsSystem.run(() -> {
            log.record(CREATED, new AuditSubject("unit", code));
            log.record(CHANGED, new AuditSubject("unit", code));
            log.record(CHANGED, new AuditSubject("unit", code));
        });
    }

    @Test
    void the_newest_line_comes_first_and_pages_follow_each_other() {
        List<AuditLine> lines = lines(AuditSearch.about(code), 0, 2);

        assertThat(lines).extracting(AuditLine::action).containsExactly("UNIT_CHANGED", "UNIT_CHANGED");
        assertThat(lines(AuditSearch.about(code), 1, 2))
                .extracting(AuditLine::action)
                .containsExactly("UNIT_CREATED");
    }

    @Test
    void the_log_is_narrowed_by_who_what_and_when() {
        AuditSearch all = AuditSearch.about(code);
        AuditLine created = lines(all, 0, 3).getLast();

        assertThat(lines(new AuditSearch("SYSTEM", "UNIT_CREATED", code, all.from(), all.until()), 0, 10))
                .containsExactly(created);
        assertThat(lines(new AuditSearch("ammattilainen", "", code, all.from(), all.until()), 0, 10))
                .isEmpty();
        assertThat(lines(new AuditSearch("", "", code, created.at(), all.until()), 0, 10))
                .hasSize(3);
        assertThat(lines(all.upTo(at(created, Duration.ofSeconds(-1))), 0, 10)).isEmpty();
        AuditSearch later =
                new AuditSearch("", "", code, lines(all, 0, 1).getFirst().at().plusSeconds(1), all.until());
        assertThat(lines(later, 0, 10)).isEmpty();
    }

    @Test
    void what_has_been_done_can_be_chosen_from() {
        assertThat(AsSystem.call(log::actions))
                .contains("UNIT_CHANGED", "UNIT_CREATED")
                .doesNotHaveDuplicates();
    }

    private static AuditLine at(AuditLine line, Duration shift) {
        return new AuditLine(
                line.at().plus(shift),
                line.actor(),
                line.roles(),
                line.action(),
                line.subjectKind(),
                line.subjectCode(),
                line.incident(),
                line.sealed());
    }

    private List<AuditLine> lines(AuditSearch search, int page, int size) {
        return AsSystem.call(() -> log.lines(search, page, size));
    }
}
