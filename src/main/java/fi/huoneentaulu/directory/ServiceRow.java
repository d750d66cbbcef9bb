package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.vocabulary.ServiceRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stored service: what readers see, and beside it what its source last told. */
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
    private @Nullable LocalDate removedOn;
    private @Nullable String source;
    private @Nullable String sourceId;
    private @Nullable String sourceBody;
    private @Nullable String sourceWaiting;
    private @Nullable Instant sourceSeenAt;
    private @Nullable LocalDate sourceGoneOn;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ServiceRow() {}

    ServiceRow(TrayService service, @Nullable String verifiedBy, Instant now) {
        id = Ids.next(now);
        code = service.code();
        tell(service);
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.verifiedBy = verifiedBy;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String providerCode() {
        return provider;
    }

    boolean removed() {
        return removedOn != null;
    }

    /** Whether a source tells of it. */
    boolean sourced() {
        return source != null;
    }

    /** Whether its source no longer has it. */
    boolean isGone() {
        return sourceGoneOn != null;
    }

    @Nullable
    String verifiedBy() {
        return verifiedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long versionNumber() {
        return version == null ? 0 : version;
    }

    TrayService service(Provider by) {
        Capacity room = capacity == null || capacityOn == null ? null : new Capacity(capacity, capacityOn);
        Origin origin = source == null || sourceId == null ? null : new Origin(source, sourceId, sourceGoneOn);
        return read(body).service(by, code, room, verifiedOn, editedOn, origin);
    }

    /** What the source last told, with the days of what readers see; null when it was written here. */
    @Nullable
    TrayService told(Provider by) {
        return sourceBody == null ? null : read(sourceBody).service(by, code, null, verifiedOn, editedOn, null);
    }

    /** The parts that the source has changed while another value stands here. */
    Set<ServiceField> waiting() {
        return sourceWaiting == null || sourceWaiting.isEmpty()
                ? EnumSet.noneOf(ServiceField.class)
                : Stream.of(sourceWaiting.split(","))
                        .map(ServiceField::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceField.class)));
    }

    /** Shows readers this instead. */
    final void tell(TrayService service) {
        provider = service.provider().code();
        role = service.role();
        body = write(service);
        editedOn = service.editedOn();
        verifiedOn = service.verifiedOn();
        capacity = service.capacity() == null ? null : service.capacity().state();
        capacityOn = service.capacity() == null ? null : service.capacity().toldOn();
    }

    /** Remembers what the source tells now, and which parts of it wait for a decision. */
    void heard(Origin origin, TrayService told, Set<ServiceField> waiting, Instant now) {
        source = origin.source();
        sourceId = origin.id();
        sourceBody = write(told);
        await(waiting);
        seen(now);
    }

    void await(Set<ServiceField> waiting) {
        sourceWaiting =
                waiting.isEmpty() ? null : waiting.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The source still has it. */
    void seen(Instant now) {
        sourceSeenAt = now.truncatedTo(ChronoUnit.MICROS);
        sourceGoneOn = null;
    }

    void goneFromSource(LocalDate day) {
        sourceGoneOn = day;
    }

    void verified(LocalDate day, String by) {
        verifiedOn = day;
        verifiedBy = by;
    }

    void room(@Nullable Capacity told) {
        capacity = told == null ? null : told.state();
        capacityOn = told == null ? null : told.toldOn();
    }

    void remove(@Nullable LocalDate day) {
        removedOn = day;
    }

    /** Lets other nodes and memories know. */
    void changed(Instant now) {
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private static String write(TrayService service) {
        return TrayMapper.JSON.writeValueAsString(ServiceFile.stored(service));
    }

    private static ServiceFile read(String body) {
        return Objects.requireNonNull(TrayMapper.JSON.readValue(body, ServiceFile.class));
    }
}
