package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditSubject;

/** Accounts and units as the log names them. */
final class AccountSubjects {
    private AccountSubjects() {}

    static AuditSubject of(Account account) {
        return new AuditSubject("account", account.username());
    }

    static AuditSubject ofUnit(String code) {
        return new AuditSubject("unit", code);
    }
}
