package fi.huoneentaulu.identity;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be true of an account before it is stored. */
@Component
class AccountRules {
    private static final int LONGEST_NAME = 120;

    private final Accounts accounts;
    private final OrganisationUnits units;
    private final ServiceAreaRows serviceAreas;
    private final Areas areas;

    AccountRules(Accounts accounts, OrganisationUnits units, ServiceAreaRows serviceAreas, Areas areas) {
        this.accounts = accounts;
        this.units = units;
        this.serviceAreas = serviceAreas;
        this.areas = areas;
    }

    UserDetailsDraft checked(UserDetailsDraft draft) {
        String name = draft.displayName().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new DomainException("identity.error.display-name", LONGEST_NAME);
        }
        if (draft.roles().isEmpty()) {
            throw new DomainException("identity.error.no-role");
        }
        String unit = draft.unitCode();
        if (unit != null && !units.existsByCode(unit)) {
            throw new DomainException("identity.error.unknown-unit", unit);
        }
        checkMunicipality(draft.homeMunicipality());
        draft.serviceAreas().stream()
                .filter(code -> !serviceAreas.existsByCode(code))
                .findAny()
                .ifPresent(code -> {
                    throw new DomainException("identity.error.unknown-service-area", code);
                });
        return new UserDetailsDraft(
                name,
                draft.roles(),
                unit,
                draft.homeMunicipality(),
                draft.profession(),
                draft.language(),
                draft.serviceAreas());
    }

    void checkMunicipality(@Nullable String code) {
        if (code != null && areas.municipality(code).isEmpty()) {
            throw new DomainException("identity.error.unknown-municipality", code);
        }
    }

    /** Somebody must always be able to manage the users. */
    void keepOneAdministrator(Account losing) {
        if (losing.isActiveAdministrator() && accounts.countEnabled(Role.ADMINISTRATOR) <= 1) {
            throw new DomainException("identity.error.last-administrator");
        }
    }
}
