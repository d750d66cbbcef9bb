package fi.huoneentaulu.publishing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Published versions: they are added, never changed or deleted. */
interface DocumentVersionRepository extends Repository<DocumentVersion, UUID> {

    DocumentVersion save(DocumentVersion version);

    List<DocumentVersion> findByIdIn(Collection<UUID> ids);
}
