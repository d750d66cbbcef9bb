package fi.huoneentaulu.audit;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Seals the log every five minutes. */
@Component
class AuditSealJob implements ScheduledJob {
    private final AuditLog log;

    AuditSealJob(AuditLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public String cron() {
        return "0 */5 * * * *";
    }

    @Override
    public void run() {
        log.seal();
    }
}
