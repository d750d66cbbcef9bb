package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
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

/** A run that takes services in. */
@Entity
@Table(name = "exchange_run")
class ImportRun {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String source;

    @Enumerated(EnumType.STRING)
    private ImportOrigin origin;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String cursorAt;
    private @Nullable String wholeOf;
    private boolean listed;
    private int totalCount;
    private int readCount;
    private int createdCount;
    private int updatedCount;
    private int unchangedCount;
    private int rejectedCount;
    private int goneCount;
    private @Nullable String faultKey;
    private @Nullable String faultArgs;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ImportRun() {}

    ImportRun(UUID id, String source, ImportOrigin origin, String requestedBy, Instant now) {
        this.id = id;
        this.source = source;
        this.origin = origin;
        this.requestedBy = requestedBy;
        requestedAt = whole(now);
        state = ImportState.QUEUED;
    }

    UUID id() {
        return id;
    }

    String source() {
        return source;
    }

    ImportOrigin origin() {
        return origin;
    }

    ImportState state() {
        return state;
    }

    boolean listed() {
        return listed;
    }

    int total() {
        return totalCount;
    }

    int read() {
        return readCount;
    }

    /** Where the list of the source goes on; null at its beginning. */
    @Nullable
    String cursor() {
        return cursorAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    /** What the ids begin with of which the run tells everything, or null where it may tell of a part. */
    @Nullable
    String wholeOf() {
        return wholeOf;
    }

    void tellsAll(@Nullable String idsFrom) {
        wholeOf = idsFrom;
    }

    void start(Instant now) {
        state = ImportState.RUNNING;
        if (startedAt == null) {
            startedAt = whole(now);
        }
    }

    void listed(int more, @Nullable String next) {
        totalCount += more;
        cursorAt = next;
        listed = next == null;
    }

    void read(Tally tally) {
        readCount += tally.read();
        createdCount += tally.created();
        updatedCount += tally.updated();
        unchangedCount += tally.unchanged();
        rejectedCount += tally.rejected();
    }

    void finish(int gone, Instant now) {
        goneCount = gone;
        end(ImportState.DONE, now);
    }

    void fail(Remark fault, Instant now) {
        faultKey = fault.key();
        faultArgs = SavedWords.write(fault);
        end(ImportState.FAILED, now);
    }

    void cancel(Instant now) {
        end(ImportState.CANCELLED, now);
    }

    void resume() {
        state = ImportState.QUEUED;
        endedAt = null;
        faultKey = null;
        faultArgs = null;
    }

    private void end(ImportState ended, Instant now) {
        state = ended;
        endedAt = whole(now);
    }

    ImportLine line() {
        return new ImportLine(
                id,
                source,
                origin,
                state,
                requestedBy,
                requestedAt,
                startedAt,
                endedAt,
                listed,
                new ImportCounts(
                        totalCount, readCount, createdCount, updatedCount, unchangedCount, rejectedCount, goneCount),
                faultKey == null || faultArgs == null ? null : SavedWords.read(faultKey, faultArgs));
    }

    private static Instant whole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
