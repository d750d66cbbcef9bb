package fi.huoneentaulu.exchange.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table that was sent, and how it is to be read; its id is that of the run that it becomes. */
@Entity
@Table(name = "exchange_sheet")
class SheetDraft {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID uploadId;
    private String fileName;
    private String tableName;
    private int headingLine;
    private int rowCount;
    private String columnsFound;
    private String mapping;
    private @Nullable String repeated;
    private String sentBy;
    private Instant sentAt;
    private Instant changedAt;
    private boolean started;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected SheetDraft() {}

    SheetDraft(
            UUID id,
            UUID uploadId,
            String fileName,
            TableCollector.Collected table,
            SheetMapping mapping,
            String by,
            Instant now) {
        this.id = id;
        this.uploadId = uploadId;
        this.fileName = fileName;
        tableName = table.name();
        headingLine = table.headingLine();
        rowCount = table.rows();
        columnsFound = SheetJson.write(table.columns());
        this.mapping = SheetJson.write(mapping);
        sentBy = by;
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
        changedAt = sentAt;
    }

    UUID id() {
        return id;
    }

    UUID uploadId() {
        return uploadId;
    }

    boolean started() {
        return started;
    }

    long versionNumber() {
        return version == null ? 0 : version;
    }

    void map(SheetMapping changed, Instant now) {
        mapping = SheetJson.write(changed);
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The run begins; lines that tell of the same service as one before are known by their numbers. */
    void start(Map<Integer, Integer> twice, Instant now) {
        repeated = SheetJson.write(twice);
        started = true;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Map<Integer, Integer> twice() {
        return repeated == null ? Map.of() : SheetJson.lines(repeated);
    }

    SheetMapping mapping() {
        return SheetJson.mapping(mapping);
    }

    Sheet sheet() {
        return new Sheet(
                id,
                versionNumber(),
                fileName,
                tableName,
                headingLine,
                rowCount,
                SheetJson.columns(columnsFound),
                mapping(),
                sentBy,
                sentAt,
                started);
    }
}
