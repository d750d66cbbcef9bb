package fi.huoneentaulu.identity;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForAdministrators;
import fi.huoneentaulu.base.access.ForReaders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units where professionals work; administrators keep them. */
@Service
@ForAdministrators
@Transactional
public class Units {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final int LONGEST_NAME = 160;

    private final OrganisationUnits units;
    private final Areas areas;
    private final AuditLog log;
    private final Clock clock;

    Units(OrganisationUnits units, Areas areas, AuditLog log, Clock clock) {
        this.units = units;
        this.areas = areas;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Every unit.
     *
     * @return the units by Finnish name
     */
    @ForReaders
    @Transactional(readOnly = true)
    public List<Unit> all() {
        return units.findByOrderByNameFi().stream().map(OrganisationUnit::unit).toList();
    }

    /**
     * A unit by its code.
     *
     * @param code the code
     * @return the unit, or empty when there is none
     */
    @ForReaders
    @Transactional(readOnly = true)
    public Optional<Unit> find(String code) {
        return units.findByCode(code).map(OrganisationUnit::unit);
    }

    /**
     * Creates a unit.
     *
     * @param unit the unit
     * @return the unit as stored
     * @throws DomainException when the code is taken or something is not as it should be
     */
    public Unit create(Unit unit) {
        check(unit);
        if (units.existsByCode(unit.code())) {
            throw new DomainException("identity.error.unit-code-taken", unit.code());
        }
        OrganisationUnit stored = units.saveAndFlush(new OrganisationUnit(unit, clock.instant()));
        log.record(IdentityAction.UNIT_CREATED, AccountSubjects.ofUnit(unit.code()));
        return stored.unit();
    }

    /**
     * Changes a unit's name and place; its code stays.
     *
     * @param unit the unit, with the version that the editor read
     * @return the unit as stored
     * @throws DomainException when there is no such unit, or somebody else has changed it meanwhile
     */
    public Unit change(Unit unit) {
        check(unit);
        OrganisationUnit stored = units.findByCode(unit.code())
                .orElseThrow(() -> new DomainException("identity.error.unknown-unit", unit.code()));
        if (!stored.hasVersion(unit.version())) {
            throw new DomainException("identity.error.changed-meanwhile");
        }
        stored.change(unit);
        log.record(IdentityAction.UNIT_CHANGED, AccountSubjects.ofUnit(unit.code()));
        return units.saveAndFlush(stored).unit();
    }

    private void check(Unit unit) {
        if (!CODE.matcher(unit.code()).matches()) {
            throw new DomainException("identity.error.unit-code");
        }
        if (unit.name().fi().length() > LONGEST_NAME
                || isTooLong(unit.name().sv())
                || isTooLong(unit.name().en())) {
            throw new DomainException("identity.error.unit-name", LONGEST_NAME);
        }
        if (areas.county(unit.county()).isEmpty()) {
            throw new DomainException("identity.error.unknown-county", unit.county());
        }
        String code = unit.municipality();
        if (code != null) {
            Optional<Municipality> municipality = areas.municipality(code);
            if (municipality.filter(each -> each.county().equals(unit.county())).isEmpty()) {
                throw new DomainException("identity.error.municipality-elsewhere");
            }
        }
    }

    private static boolean isTooLong(@Nullable String name) {
        return name != null && name.length() > LONGEST_NAME;
    }
}
