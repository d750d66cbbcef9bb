package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForAdministrators;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.base.access.ForSystem;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service areas whose leads decide on guidance; administrators keep them. */
@Service
@ForAdministrators
@Transactional
public class ServiceAreas {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,59}");
    private static final int LONGEST_NAME = 160;

    private final ServiceAreaRows rows;
    private final AuditLog log;
    private final Clock clock;

    ServiceAreas(ServiceAreaRows rows, AuditLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Every service area.
     *
     * @return the areas by Finnish name
     */
    @ForReaders
    @Transactional(readOnly = true)
    public List<ServiceArea> all() {
        return rows.findByOrderByNameFi().stream()
                .map(ServiceAreaRow::serviceArea)
                .toList();
    }

    /**
     * The names of every service area.
     *
     * @param language the reader's language
     * @return the names by code, in the order of {@link #all()}
     */
    @ForReaders
    @Transactional(readOnly = true)
    public Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        all().forEach(area -> names.put(area.code(), area.name().text(language)));
        return names;
    }

    /**
     * A service area by its code.
     *
     * @param code the code
     * @return the area, or empty when there is none
     */
    @ForReaders
    @Transactional(readOnly = true)
    public Optional<ServiceArea> find(String code) {
        return rows.findByCode(code).map(ServiceAreaRow::serviceArea);
    }

    /**
     * Creates a service area.
     *
     * @param area the area
     * @return the area as stored
     * @throws DomainException when the code is taken or something is not as it should be
     */
    public ServiceArea create(ServiceArea area) {
        check(area);
        if (rows.existsByCode(area.code())) {
            throw new DomainException("identity.error.service-area-taken", area.code());
        }
        ServiceAreaRow stored = rows.saveAndFlush(new ServiceAreaRow(area, clock.instant()));
        log.record(IdentityAction.SERVICE_AREA_CREATED, new AuditSubject("service-area", area.code()));
        return stored.serviceArea();
    }

    /**
     * Changes a service area's name; its code stays.
     *
     * @param area the area, with the version that the editor read
     * @return the area as stored
     * @throws DomainException when there is no such area, or somebody else has changed it meanwhile
     */
    public ServiceArea change(ServiceArea area) {
        check(area);
        ServiceAreaRow stored = rows.findByCode(area.code())
                .orElseThrow(() -> new DomainException("identity.error.unknown-service-area", area.code()));
        if (!stored.hasVersion(area.version())) {
            throw new DomainException("identity.error.changed-meanwhile");
        }
        stored.rename(area.name());
        log.record(IdentityAction.SERVICE_AREA_CHANGED, new AuditSubject("service-area", area.code()));
        return rows.saveAndFlush(stored).serviceArea();
    }

    /**
     * Takes service areas in that are not here yet; what is stored is never overwritten.
     *
     * @param areas the areas
     */
    @ForSystem
    public void takeIn(List<ServiceArea> areas) {
        areas.stream().filter(area -> !rows.existsByCode(area.code())).forEach(area -> {
            check(area);
            rows.save(new ServiceAreaRow(area, clock.instant()));
        });
    }

    static void check(ServiceArea area) {
        if (!CODE.matcher(area.code()).matches()) {
            throw new DomainException("identity.error.service-area-code");
        }
        LocalizedText name = area.name();
        if (name.fi().length() > LONGEST_NAME || length(name.sv()) > LONGEST_NAME || length(name.en()) > LONGEST_NAME) {
            throw new DomainException("identity.error.unit-name", LONGEST_NAME);
        }
    }

    private static int length(@org.jspecify.annotations.Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
