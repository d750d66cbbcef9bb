package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of documents: lines are added, never changed or deleted. */
interface DocumentEventRepository extends Repository<DocumentEvent, UUID> {

    DocumentEvent save(DocumentEvent event);

    List<DocumentEvent> findByKindAndCodeOrderByHappenedAtDescIdDesc(SubjectKind kind, String code);

    List<DocumentEvent> findByKindAndActInAndHappenedAtAfterOrderByHappenedAtDescIdDesc(
            SubjectKind kind, Collection<DocumentAct> acts, Instant after);
}
