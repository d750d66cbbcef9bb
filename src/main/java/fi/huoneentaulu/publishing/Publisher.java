package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.search.SearchEntries;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a document's next version the one in force, with its search entries, in the caller's transaction. */
@Component
class Publisher {
    private final DocumentRepository documents;
    private final DocumentVersionRepository versions;
    private final SearchEntries searchEntries;
    private final ObjectProvider<PublicationCheck> checks;
    private final AttachmentStore attachments;
    private final ServiceAreaRule areas;
    private final HistoryBook history;
    private final Clock clock;

    Publisher(
            DocumentRepository documents,
            DocumentVersionRepository versions,
            SearchEntries searchEntries,
            ObjectProvider<PublicationCheck> checks,
            AttachmentStore attachments,
            ServiceAreaRule areas,
            HistoryBook history,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.searchEntries = searchEntries;
        this.checks = checks;
        this.attachments = attachments;
        this.areas = areas;
        this.history = history;
        this.clock = clock;
    }

    <B> List<ContentProblem> problems(ContentType<B> type, String code, B body) {
        List<ContentProblem> problems = new ArrayList<>(type.problems(body));
        problems.addAll(attachments.problems(type.attachments(body)));
        problems.addAll(areas.problems(type.stewardship(body).serviceArea()));
        checks.orderedStream().forEach(check -> problems.addAll(check.problems(type.kind(), code, (Object) body)));
        return List.copyOf(problems);
    }

    <B> Published<B> publish(ContentType<B> type, String code, B body, Check check, String reason, Writer publisher) {
        List<ContentProblem> problems = problems(type, code, body);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(code, problems);
        }
        Instant now = clock.instant();
        Subject subject = new Subject(type.kind(), code);
        Document head = documents
                .findByKindAndCode(type.kind(), code)
                .orElseGet(() -> new Document(Ids.next(now), type.kind(), code, check));
        head.checked(check);
        DocumentVersion version = new DocumentVersion(
                Ids.next(now),
                head.id(),
                head.nextVersion(),
                type.codec().write(body),
                now,
                publisher.username(),
                reason);
        head.inForce(version);
        documents.save(head);
        versions.save(version);
        Published<B> published = new Published<>(code, version.number(), body, now, check);
        searchEntries.replace(subject, type.searchEntries(published));
        history.write(subject, DocumentAct.PUBLISHED, publisher, version.number(), reason);
        return published;
    }

    /** Tells the index what the document says now, after its check has changed. */
    <B> void reindex(ContentType<B> type, Published<B> published) {
        searchEntries.replace(new Subject(type.kind(), published.code()), type.searchEntries(published));
    }

    /** Refuses where another module still needs the document. */
    void requireNotNeeded(Subject subject) {
        checks.orderedStream()
                .flatMap(check -> check.obstacleToWithdrawal(subject.kind(), subject.code()).stream())
                .findFirst()
                .ifPresent(obstacle -> {
                    throw obstacle;
                });
    }

    void takeOutOfIndex(Subject subject) {
        searchEntries.replace(subject, List.of());
    }
}
