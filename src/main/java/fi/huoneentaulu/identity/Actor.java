package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The user who is acting, as the other modules know one.
 *
 * @param id the account's id
 * @param username the sign-in name
 * @param displayName the name to show
 * @param roles the roles held
 * @param unitCode the code of the own unit, or null
 * @param homeMunicipality the code of the municipality whose guidance comes first, or null
 * @param profession the own profession, or null
 * @param language the language of the pages
 * @param colorScheme light or dark
 * @param serviceAreas codes of the service areas on whose guidance an approver decides
 */
public record Actor(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String unitCode,
        @Nullable String homeMunicipality,
        @Nullable Profession profession,
        Language language,
        ColorScheme colorScheme,
        Set<String> serviceAreas) {

    /**
     * Whether the user holds a role.
     *
     * @param role the role
     * @return true when held
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Whether the user writes guidance.
     *
     * @return true for coordinators and administrators
     */
    public boolean writes() {
        return is(Role.COORDINATOR) || is(Role.ADMINISTRATOR);
    }

    /**
     * Whether the user keeps guidance right, by writing it or by deciding on it.
     *
     * @return true for coordinators, approvers and administrators
     */
    public boolean keeps() {
        return writes() || is(Role.APPROVER);
    }
}
