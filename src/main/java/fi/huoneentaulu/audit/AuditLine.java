package fi.huoneentaulu.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as an auditor reads it.
 *
 * @param at when
 * @param actor the username, {@code system} or {@code anonymous}
 * @param roles the actor's roles at the time, joined with commas
 * @param action the fixed word of what was done
 * @param subjectKind what kind of thing it was done to
 * @param subjectCode the thing's code
 * @param incident the incident id when the action failed, or null
 * @param sealed whether the hash chain covers the line already
 */
public record AuditLine(
        Instant at,
        String actor,
        String roles,
        String action,
        String subjectKind,
        String subjectCode,
        @Nullable String incident,
        boolean sealed) {}
