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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a gap was met on one day. */
@Entity
@Table(name = "tray_gap")
class GapRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ServiceRole role;

    private String municipality;
    private LocalDate metOn;
    private long times;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected GapRow() {}

    GapRow(ServiceRole role, String municipality, LocalDate metOn, Instant now) {
        id = Ids.next(now);
        this.role = role;
        this.municipality = municipality;
        this.metOn = metOn;
        times = 1;
    }
}
