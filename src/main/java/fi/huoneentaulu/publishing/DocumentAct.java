package fi.huoneentaulu.publishing;

import fi.huoneentaulu.audit.AuditAction;

/** What can happen to a document, as its history tells it. */
public enum DocumentAct implements AuditAction {
    DRAFTED,
    IMPORTED,
    SENT,
    RECALLED,
    RETURNED,
    DECIDED,
    PUBLISHED,
    CHECKED,
    WITHDRAWN,
    RESTORED,
    DISCARDED
}
