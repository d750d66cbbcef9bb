package fi.huoneentaulu.fact;

import fi.huoneentaulu.audit.AuditAction;

/** What the log tells about keeping the facts. */
enum FactAction implements AuditAction {
    FACT_ADDED,
    FACT_CHANGED,
    FACT_REMOVED
}
