package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.vocabulary.Sector;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored provider. */
@Entity
@Table(name = "tray_provider")
class ProviderRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private String body;
    private @Nullable String source;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ProviderRow() {}

    ProviderRow(Provider provider, @Nullable String source, Instant now) {
        id = Ids.next(now);
        code = provider.code();
        this.source = source;
        tell(provider, now);
    }

    /** Follows its source; what was written here is not a source's to change. */
    boolean follow(Provider told, String from, Instant now) {
        if (!from.equals(source) || told.equals(provider())) {
            return false;
        }
        tell(told, now);
        return true;
    }

    private void tell(Provider provider, Instant now) {
        sector = provider.sector();
        body = TrayMapper.JSON.writeValueAsString(ProviderFile.stored(provider));
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Provider provider() {
        return TrayMapper.JSON.readValue(body, ProviderFile.class).provider(code);
    }
}
