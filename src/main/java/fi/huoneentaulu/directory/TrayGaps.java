package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.ServiceRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How often readers looked for a helper in a municipality that has none, by the day. */
@Component
class TrayGaps {
    private static final int REMEMBERED_DAYS = 365;

    private final GapRepository rows;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TrayGaps(GapRepository rows, PlatformTransactionManager manager, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A gap that readers met.
     *
     * @param role who was looked for
     * @param municipality the code of the municipality
     */
    record Gap(ServiceRole role, String municipality) {}

    void missed(ServiceRole role, String municipality) {
        LocalDate today = LocalDate.now(clock);
        if (count(role, municipality, today) == 0) {
            try {
                transactions.executeWithoutResult(
                        _ -> rows.save(new GapRow(role, municipality, today, clock.instant())));
            } catch (DataIntegrityViolationException e) {
                // somebody else met it first in the same moment
                count(role, municipality, today);
            }
        }
    }

    private int count(ServiceRole role, String municipality, LocalDate day) {
        Integer counted = transactions.execute(_ -> rows.countOneMore(role, municipality, day));
        return counted == null ? 0 : counted;
    }

    /** How often each gap was met in the last year. */
    Map<Gap, Long> lately() {
        return rows.since(LocalDate.now(clock).minusDays(REMEMBERED_DAYS)).stream()
                .collect(Collectors.toMap(
                        each -> new Gap(each.role(), each.municipality()), GapRepository.Times::times));
    }
}
