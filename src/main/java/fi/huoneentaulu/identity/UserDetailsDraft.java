package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator fills in about a user.
 *
 * @param displayName the name to show, 1–120 characters
 * @param roles at least one role
 * @param unitCode the code of an existing unit, or null
 * @param homeMunicipality an existing municipality's code, or null
 * @param profession the profession, or null
 * @param language the language of the pages
 * @param serviceAreas codes of the service areas on whose guidance an approver decides
 */
public record UserDetailsDraft(
        String displayName,
        Set<Role> roles,
        @Nullable String unitCode,
        @Nullable String homeMunicipality,
        @Nullable Profession profession,
        Language language,
        Set<String> serviceAreas) {}
