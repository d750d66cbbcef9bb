package fi.huoneentaulu.exchange.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored sheets. */
interface SheetDrafts extends JpaRepository<SheetDraft, UUID> {
    List<SheetDraft> findByStartedFalseOrderByIdDesc(Limit limit);

    List<SheetDraft> findByUploadIdAndStartedFalseOrderById(UUID uploadId);

    @Query("select d.id from SheetDraft d where d.changedAt < :before and d.started = :started")
    List<UUID> untouchedSince(Instant before, boolean started);
}
