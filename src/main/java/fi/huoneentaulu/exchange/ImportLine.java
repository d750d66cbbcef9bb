package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands now.
 *
 * @param id its id
 * @param source the format and source: {@code ptv} or {@code hsds}
 * @param origin where its items come from
 * @param state how far it has come
 * @param requestedBy the username of who asked for it
 * @param requestedAt when it was asked for
 * @param startedAt when it began, or null while it waits
 * @param endedAt when it ended, or null while it is open
 * @param listed whether it is known how many items there are
 * @param counts how much of it has been read
 * @param fault why it failed, or null
 */
public record ImportLine(
        UUID id,
        String source,
        ImportOrigin origin,
        ImportState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean listed,
        ImportCounts counts,
        @Nullable Remark fault) {}
