package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** How a file with certain headings was read last. */
@Entity
@Table(name = "exchange_sheet_memory")
class SheetMemory {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String headings;
    private String mapping;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected SheetMemory() {}

    SheetMemory(List<String> headings, SheetMapping mapping, Instant now) {
        id = Ids.next(now);
        this.headings = key(headings);
        keep(mapping, now);
    }

    /** Headings in their order; capitals and signs make no difference. */
    static String key(List<String> headings) {
        return Sha256.hex(headings.stream().map(SheetWords::plain).collect(Collectors.joining("\n")));
    }

    /** Whether a file is a whole list is for each file to say. */
    final void keep(SheetMapping read, Instant now) {
        mapping = SheetJson.write(read.whole(false));
        keptAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** How the file was read; empty when it was in a form of an earlier version that is no more. */
    Optional<SheetMapping> mapping() {
        try {
            return Optional.of(SheetJson.mapping(mapping));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
