package fi.huoneentaulu.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stored drafts. */
interface TrayDraftRepository extends Repository<TrayDraftRow, UUID> {
    TrayDraftRow save(TrayDraftRow row);

    void delete(TrayDraftRow row);

    List<TrayDraftRow> findByUsernameOrderBySavedAtDesc(String username);

    Optional<TrayDraftRow> findBySubjectAndUsername(String subject, String username);
}
