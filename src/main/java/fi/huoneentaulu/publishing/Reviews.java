package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks that a document still holds; a check is not an edit. */
@Service
@ForCoordinators
@Transactional
public class Reviews {

    private final DocumentRepository documents;
    private final ContentTypes types;
    private final BodyCache bodies;
    private final Publisher publisher;
    private final HistoryBook history;
    private final Writers writers;
    private final Clock clock;

    Reviews(
            DocumentRepository documents,
            ContentTypes types,
            BodyCache bodies,
            Publisher publisher,
            HistoryBook history,
            Writers writers,
            Clock clock) {
        this.documents = documents;
        this.types = types;
        this.bodies = bodies;
        this.publisher = publisher;
        this.history = history;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * Records that the user has checked a document and nothing needed to change.
     *
     * @param subject a document in force
     * @return the check
     * @throws DomainException when there is no such document
     */
    public Check unchanged(Subject subject) {
        DocumentRepository.HeadAndVersion current = documents
                .findInForce(subject.kind(), subject.code())
                .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
        Check check = check(types.of(subject.kind()), current);
        history.write(
                subject,
                DocumentAct.CHECKED,
                writers.current(),
                current.version().number(),
                null);
        return check;
    }

    private <B> Check check(ContentType<B> type, DocumentRepository.HeadAndVersion current) {
        B body = bodies.get(type, current.version());
        Check check =
                type.checked(body, writers.current().name(), LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE));
        current.head().checked(check);
        documents.save(current.head());
        publisher.reindex(
                type,
                new Published<>(
                        current.head().code(),
                        current.version().number(),
                        body,
                        current.version().publishedAt(),
                        check));
        return check;
    }
}
