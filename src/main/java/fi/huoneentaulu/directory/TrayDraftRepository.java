package fi.huoneentaulu.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stored drafts. */
interface TrayDraftRepository extends Repository<TrayDraftRow, UUID> {
    TrayDraftRow save(TrayDraftRow row);

    void delete(TrayDraftRow row);

    Optional<TrayDraftRow> findBySubjectAndUsername(String subject, String username);
}
