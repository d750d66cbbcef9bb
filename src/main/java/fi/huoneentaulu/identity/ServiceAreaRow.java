package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.pack.PackHash;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored service area. */
@Entity
@Table(name = "service_area")
class ServiceAreaRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String nameFi;
    private @Nullable String nameSv;
    private @Nullable String nameEn;
    private @Nullable String former;

    @Transient
    private @Nullable String read;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ServiceAreaRow() {}

    ServiceAreaRow(ServiceArea area, Instant now) {
        this.id = Ids.next(now);
        this.code = area.code();
        this.nameFi = area.name().fi();
        rename(area.name());
        this.read = canonical();
    }

    @PostLoad
    void remember() {
        read = canonical();
    }

    /** Whoever changes an area: what it said is kept as a hash, so that a pack knows an older copy of it elsewhere. */
    @PreUpdate
    void grow() {
        String left = read;
        if (left != null && !left.equals(canonical())) {
            former = PackHash.grown(former, left);
        }
        read = canonical();
    }

    String canonical() {
        return ServiceAreaFiles.canonical(serviceArea());
    }

    List<String> hashes() {
        return PackHash.lineage(canonical(), former);
    }

    final void rename(LocalizedText name) {
        nameFi = name.fi();
        nameSv = name.sv();
        nameEn = name.en();
    }

    boolean hasVersion(long wanted) {
        return version != null && version == wanted;
    }

    ServiceArea serviceArea() {
        return new ServiceArea(code, version == null ? 0 : version, new LocalizedText(nameFi, nameSv, nameEn));
    }
}
