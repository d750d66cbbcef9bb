package fi.huoneentaulu.publishing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Edits of drafts in order. */
interface DraftEditRepository extends Repository<DraftEdit, UUID> {

    DraftEdit save(DraftEdit edit);

    Optional<DraftEdit> findFirstByDraftIdOrderByMadeAtDescIdDesc(UUID draftId);

    Optional<DraftEdit> findFirstByDraftIdAndMadeByAndUndoneFalseOrderByMadeAtDescIdDesc(UUID draftId, String madeBy);

    Optional<DraftEdit> findFirstByDraftIdAndMadeByAndUndoneTrueOrderByMadeAtAscIdAsc(UUID draftId, String madeBy);

    @Modifying
    @Query("delete from DraftEdit e where e.draftId = :draftId and e.madeBy = :madeBy and e.undone = true")
    void forgetUndone(UUID draftId, String madeBy);

    @Modifying
    @Query("delete from DraftEdit e where e.draftId = :draftId")
    void deleteOf(UUID draftId);
}
