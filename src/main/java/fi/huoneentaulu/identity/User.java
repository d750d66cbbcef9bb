package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user account as an administrator sees it.
 *
 * @param id the account's id
 * @param version what an edit sends back, so that nobody overwrites another's change
 * @param username the sign-in name, lower case
 * @param displayName the name to show
 * @param roles the roles held
 * @param unitCode the code of the unit, or null
 * @param homeMunicipality a municipality's code, or null
 * @param profession the profession, or null
 * @param language the language of the pages
 * @param colorScheme light or dark
 * @param enabled whether the user may sign in
 * @param passwordChangeRequired whether the password is a one-time one
 * @param serviceAreas codes of the service areas on whose guidance an approver decides
 */
public record User(
        UUID id,
        long version,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String unitCode,
        @Nullable String homeMunicipality,
        @Nullable Profession profession,
        Language language,
        ColorScheme colorScheme,
        boolean enabled,
        boolean passwordChangeRequired,
        Set<String> serviceAreas) {}
