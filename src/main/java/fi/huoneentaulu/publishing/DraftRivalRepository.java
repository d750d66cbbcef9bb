package fi.huoneentaulu.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Texts that wait to be settled. */
interface DraftRivalRepository extends Repository<DraftRival, UUID> {

    DraftRival save(DraftRival rival);

    void delete(DraftRival rival);

    List<DraftRival> findByDraftIdOrderByWrittenAt(UUID draftId);

    Optional<DraftRival> findByDraftIdAndPlaceAndWrittenBy(UUID draftId, String place, String writtenBy);

    boolean existsByDraftId(UUID draftId);

    @Query("select distinct r.draftId from DraftRival r")
    Set<UUID> findDraftIds();

    @Modifying
    @Query("delete from DraftRival r where r.draftId = :draftId")
    void deleteOf(UUID draftId);
}
