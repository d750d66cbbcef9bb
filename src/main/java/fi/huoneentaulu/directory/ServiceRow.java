package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored service. */
@Entity
@Table(name = "tray_service")
class ServiceRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String provider;

    @Enumerated(EnumType.STRING)
    private ServiceRole role;

    private String body;
    private LocalDate editedOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable String verifiedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Room capacity;

    private @Nullable LocalDate capacityOn;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ServiceRow() {}

    ServiceRow(TrayService service, @Nullable String verifiedBy, Instant now) {
        id = Ids.next(now);
        code = service.code();
        provider = service.provider().code();
        role = service.role();
        body = TrayMapper.JSON.writeValueAsString(ServiceFile.stored(service));
        editedOn = service.editedOn();
        verifiedOn = service.verifiedOn();
        this.verifiedBy = verifiedBy;
        capacity = service.capacity() == null ? null : service.capacity().state();
        capacityOn = service.capacity() == null ? null : service.capacity().toldOn();
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    String providerCode() {
        return provider;
    }

    TrayService service(Provider by) {
        Capacity room = capacity == null || capacityOn == null ? null : new Capacity(capacity, capacityOn);
        return TrayMapper.JSON.readValue(body, ServiceFile.class).service(by, code, room, verifiedOn, editedOn);
    }
}
