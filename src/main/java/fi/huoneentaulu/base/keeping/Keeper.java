package fi.huoneentaulu.base.keeping;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Set;

/**
 * A person who keeps guidance right, as far as work must be told apart.
 *
 * @param username the account
 * @param roles the roles held
 * @param language the language to tell things in
 */
public record Keeper(String username, Set<Role> roles, Language language) {

    /** Roles that never change. */
    public Keeper {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether the keeper writes guidance.
     *
     * @return true for coordinators and administrators
     */
    public boolean writes() {
        return roles.contains(Role.COORDINATOR) || roles.contains(Role.ADMINISTRATOR);
    }

    /**
     * Whether the keeper decides on guidance.
     *
     * @return true for approvers
     */
    public boolean decides() {
        return roles.contains(Role.APPROVER);
    }
}
