package fi.huoneentaulu.search;

import fi.huoneentaulu.audit.AuditAction;

/** What the log tells about keeping the search right. */
enum SearchAction implements AuditAction {
    SYNONYM_ADDED,
    SYNONYM_CHANGED,
    SYNONYM_REMOVED,
    UNMET_SEARCH_REMOVED
}
