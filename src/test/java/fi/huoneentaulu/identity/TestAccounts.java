package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Set;
import java.util.UUID;

/** Accounts that a test makes for itself. */
public final class TestAccounts {
    private TestAccounts() {}

    /**
     * What is told about a user with a role.
     *
     * @param role the role
     * @return the details
     */
    public static UserDetailsDraft details(Role role) {
        return new UserDetailsDraft("Kokeilija", Set.of(role), null, "272", null, Language.FI, Set.of());
    }

    /**
     * A new user with a one-time password.
     *
     * @param users the service
     * @param role the user's role
     * @return the user and the password
     */
    public static NewUser create(Users users, Role role) {
        String name = "koe-" + UUID.randomUUID().toString().substring(0, 12);
        return AsSystem.call(() -> users.create(name, details(role)));
    }
}
