package fi.huoneentaulu.audit;

import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.base.access.ForAuditors;
import fi.huoneentaulu.base.access.ForEveryone;
import fi.huoneentaulu.base.access.ForSystem;
import fi.huoneentaulu.base.access.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of who did what: it can be added to, read and verified, and nothing else. */
@Service
@ForAuditors
public class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String NOBODY = "anonymous";
    private static final int BATCH = 500;
    private static final String ROLE_PREFIX = "ROLE_";
    private static final List<String> ROLE_NAMES =
            Stream.of(Role.values()).map(Enum::name).toList();

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Writes an entry for whoever is acting, in the caller's transaction: what is rolled back leaves no entry. Anyone
     * may add, since a refused sign-in has no name yet.
     *
     * @param action what was done
     * @param subject what it was done to
     */
    @ForEveryone
    @Transactional
    public void record(AuditAction action, AuditSubject subject) {
        Authentication actor = SecurityContextHolder.getContext().getAuthentication();
        entries.save(new AuditEntry(
                clock.instant(), name(actor), roles(actor), action.name(), subject, MDC.get(Incidents.LOG_KEY)));
    }

    /**
     * The newest entries.
     *
     * @param search what is looked for
     * @param page the page, from 0
     * @param size how many lines, 1–200
     * @return the lines, newest first
     */
    @Transactional(readOnly = true)
    public List<AuditLine> lines(AuditSearch search, int page, int size) {
        return entries
                .search(
                        search.actor().strip().toLowerCase(Locale.ROOT),
                        search.action(),
                        search.subjectCode().strip(),
                        search.from(),
                        search.until(),
                        PageRequest.of(page, size))
                .stream()
                .map(AuditEntry::line)
                .toList();
    }

    /**
     * What has been done at all, to choose from.
     *
     * @return the fixed words that stand in the log
     */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return entries.actions();
    }

    /**
     * Checks the whole chain.
     *
     * @return whether every sealed entry is as it was written, else the first that is not
     */
    @Transactional(readOnly = true)
    public Verification verify() {
        ChainLink link = ChainLink.START;
        while (true) {
            List<AuditEntry> batch =
                    entries.findBySealNumberGreaterThanOrderBySealNumberAsc(link.number(), Limit.of(BATCH));
            if (batch.isEmpty()) {
                return new Verification.Intact(link.number(), link.hash());
            }
            for (AuditEntry entry : batch) {
                link = link.next(entry.sealedFields());
                if (!fits(entry, link)) {
                    return new Verification.Broken(link.number());
                }
            }
        }
    }

    /** Seals the entries that are not sealed yet; the last hash goes to the application log as an outside witness. */
    @ForSystem
    @Transactional
    public void seal() {
        ChainLink link = entries.findFirstBySealNumberNotNullOrderBySealNumberDesc()
                .map(AuditLog::linkOf)
                .orElse(ChainLink.START);
        List<AuditEntry> open = entries.findBySealNumberIsNullOrderByRecordedAtAscIdAsc(Limit.of(10 * BATCH));
        for (AuditEntry entry : open) {
            link = link.next(entry.sealedFields());
            entry.seal(link);
        }
        if (!open.isEmpty()) {
            LOG.info("Audit log sealed up to entry {} with hash {}", link.number(), link.hash());
        }
    }

    private static boolean fits(AuditEntry entry, ChainLink link) {
        Long number = entry.sealNumber();
        return number != null && number == link.number() && link.hash().equals(entry.sealHash());
    }

    private static ChainLink linkOf(AuditEntry entry) {
        Long number = entry.sealNumber();
        String hash = entry.sealHash();
        if (number == null || hash == null) {
            throw new IllegalStateException("A sealed entry has a number and a hash");
        }
        return new ChainLink(number, hash);
    }

    private static String name(@Nullable Authentication actor) {
        return actor == null || !actor.isAuthenticated() ? NOBODY : actor.getName();
    }

    private static String roles(@Nullable Authentication actor) {
        return actor == null
                ? ""
                : actor.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(authority -> authority == null ? "" : authority.replaceFirst(ROLE_PREFIX, ""))
                        .filter(ROLE_NAMES::contains)
                        .sorted()
                        .collect(Collectors.joining(","));
    }
}
