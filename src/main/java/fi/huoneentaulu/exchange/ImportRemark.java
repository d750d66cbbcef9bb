package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored line of a run's report. */
@Entity
@Table(name = "exchange_remark")
class ImportRemark {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID runId;
    private int place;
    private String item;
    private boolean rejected;
    private String messageKey;
    private String messageArgs;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected ImportRemark() {}

    ImportRemark(UUID runId, ReadItem item, boolean rejected, Remark remark, Instant now) {
        id = Ids.next(now);
        this.runId = runId;
        place = item.staged().place();
        this.item = item.called();
        this.rejected = rejected;
        messageKey = remark.key();
        messageArgs = SavedWords.write(remark);
    }

    ReportLine line() {
        return new ReportLine(item, rejected, SavedWords.read(messageKey, messageArgs));
    }
}
