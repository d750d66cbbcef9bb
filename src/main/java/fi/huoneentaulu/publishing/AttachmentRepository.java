package fi.huoneentaulu.publishing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored files: they are added, never changed. */
interface AttachmentRepository extends Repository<AttachmentRow, String> {

    AttachmentRow saveAndFlush(AttachmentRow attachment);

    Optional<AttachmentRow> findById(String sha256);
}
