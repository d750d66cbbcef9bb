package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored unit. */
@Entity
@Table(name = "org_unit")
class OrganisationUnit {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String nameFi;
    private @Nullable String nameSv;
    private @Nullable String nameEn;
    private String county;
    private @Nullable String municipality;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected OrganisationUnit() {}

    OrganisationUnit(Unit unit, Instant now) {
        this.id = Ids.next(now);
        this.code = unit.code();
        this.nameFi = unit.name().fi();
        this.county = unit.county();
        change(unit);
    }

    void change(Unit unit) {
        nameFi = unit.name().fi();
        nameSv = unit.name().sv();
        nameEn = unit.name().en();
        county = unit.county();
        municipality = unit.municipality();
    }

    UUID id() {
        return id;
    }

    boolean hasVersion(long wanted) {
        return version != null && version == wanted;
    }

    Unit unit() {
        return new Unit(
                code, version == null ? 0 : version, new LocalizedText(nameFi, nameSv, nameEn), county, municipality);
    }
}
