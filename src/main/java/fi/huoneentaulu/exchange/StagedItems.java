package fi.huoneentaulu.exchange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What the runs still have to read. */
interface StagedItems extends JpaRepository<StagedItem, UUID> {

    /** Between two places, so that a database need not sort a whole run to find its beginning. */
    List<StagedItem> findByRunIdAndPlaceBetweenOrderByPlaceAsc(UUID runId, int first, int last);

    @Query("select i.itemKey from StagedItem i where i.runId = :run and i.itemKey in :keys")
    List<String> known(UUID run, Collection<String> keys);

    @Modifying
    @Query("delete from StagedItem i where i.id in :ids")
    void forget(Collection<UUID> ids);

    @Modifying
    @Query("delete from StagedItem i where i.runId = :run")
    void forgetRun(UUID run);

    /** What an upload left that was cut off before its run was asked for or prepared; ids tell their age. */
    @Modifying
    @Query("delete from StagedItem i where i.id < :before and i.runId not in (select r.id from ImportRun r)"
            + " and i.runId not in (select d.id from SheetDraft d)")
    void forgetStray(UUID before);
}
