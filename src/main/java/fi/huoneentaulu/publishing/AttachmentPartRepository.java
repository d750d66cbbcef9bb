package fi.huoneentaulu.publishing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The bytes of stored files. */
interface AttachmentPartRepository extends Repository<AttachmentPart, UUID> {

    AttachmentPart save(AttachmentPart part);

    List<AttachmentPart> findBySha256OrderByNumber(String sha256);
}
