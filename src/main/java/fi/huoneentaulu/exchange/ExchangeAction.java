package fi.huoneentaulu.exchange;

import fi.huoneentaulu.audit.AuditAction;

/** What the log tells about moving services in. */
enum ExchangeAction implements AuditAction {
    IMPORT_REQUESTED,
    IMPORT_CANCELLED,
    IMPORT_CONTINUED
}
