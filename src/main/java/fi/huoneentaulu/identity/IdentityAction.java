package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditAction;

/** What the log tells about accounts, units and signing in. */
enum IdentityAction implements AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ACCOUNT_SESSIONS_ENDED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    UNIT_CREATED,
    UNIT_CHANGED,
    SERVICE_AREA_CREATED,
    SERVICE_AREA_CHANGED
}
