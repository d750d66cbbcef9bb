package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.base.access.ForSystem;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versioned documents of every kind: readers see the version in force, and any version that a print points to. */
@Service
@ForReaders
@Transactional(readOnly = true)
public class Contents {
    private final DocumentRepository documents;
    private final Publisher publisher;
    private final Writers writers;
    private final BodyCache bodies;

    Contents(DocumentRepository documents, Publisher publisher, Writers writers, BodyCache bodies) {
        this.documents = documents;
        this.publisher = publisher;
        this.writers = writers;
        this.bodies = bodies;
    }

    /**
     * Every document of a type, in the version in force.
     *
     * @param type the type
     * @return the documents by code
     * @param <B> the kind of document
     */
    public <B> List<Published<B>> all(ContentType<B> type) {
        return published(type, documents.findAllInForce(type.kind()));
    }

    /**
     * Every document of a type that has been taken out of use, in its last version.
     *
     * @param type the type
     * @return the documents by code
     * @param <B> the kind of document
     */
    @ForMaintainers
    public <B> List<Published<B>> withdrawn(ContentType<B> type) {
        return published(type, documents.findAllWithdrawn(type.kind()));
    }

    /**
     * A document in the version in force.
     *
     * @param type its type
     * @param code its code
     * @return the document, or empty when there is none
     * @param <B> the kind of document
     */
    public <B> Optional<Published<B>> find(ContentType<B> type, String code) {
        return find(type, List.of(code)).stream().findFirst();
    }

    /**
     * Several documents in the version in force, read together.
     *
     * @param type their type
     * @param codes their codes
     * @return the documents in the order of the codes; one that is not in force is left out
     * @param <B> the kind of document
     */
    public <B> List<Published<B>> find(ContentType<B> type, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : published(type, documents.findAllInForce(type.kind(), codes)).stream()
                        .sorted(Comparator.comparingInt(found -> codes.indexOf(found.code())))
                        .toList();
    }

    /**
     * A document in a given version, however old.
     *
     * @param type its type
     * @param code its code
     * @param version the version's number
     * @return the document, or empty when there is no such version
     * @param <B> the kind of document
     */
    public <B> Optional<Published<B>> find(ContentType<B> type, String code, int version) {
        return documents.findVersion(type.kind(), code, version).map(found -> published(type, found));
    }

    /**
     * Whether nothing of a kind has ever been published here.
     *
     * @param kind the kind
     * @return true for an empty installation
     */
    public boolean isEmpty(SubjectKind kind) {
        return !documents.existsByKind(kind);
    }

    /**
     * Whether a document has been taken out of use.
     *
     * @param subject the document
     * @return when, why and what to use instead; empty for a document in force, and for one that never was
     */
    public Optional<Withdrawal> withdrawal(Subject subject) {
        return documents.findByKindAndCode(subject.kind(), subject.code()).flatMap(Document::withdrawal);
    }

    /**
     * A document's published versions.
     *
     * @param subject the document
     * @return the versions, newest first; empty when there is no such document
     */
    public List<VersionSummary> history(Subject subject) {
        return documents.findVersions(subject.kind(), subject.code()).stream()
                .map(DocumentVersion::summary)
                .toList();
    }

    /**
     * Publishes a document as its next version and puts it into the index, in one transaction.
     *
     * @param type its type
     * @param code its code
     * @param body the document
     * @param check when it was last checked
     * @param reason why it is published, at most 1000 characters
     * @return the version now in force
     * @param <B> the kind of document
     * @throws InvalidContentException when the document breaks its type's rules; nothing is stored then
     */
    @ForSystem
    @Transactional
    public <B> Published<B> publish(ContentType<B> type, String code, B body, Check check, String reason) {
        return publisher.publish(type, code, body, check, reason, writers.current());
    }

    /**
     * The search entries of every document of a type, for a rebuild of the index.
     *
     * @param type the type
     * @return the entries, document by document
     */
    @ForSystem
    public List<SearchEntry> searchEntries(ContentType<?> type) {
        return entriesOf(type);
    }

    private <B> List<SearchEntry> entriesOf(ContentType<B> type) {
        return all(type).stream()
                .flatMap(published -> type.searchEntries(published).stream())
                .toList();
    }

    private <B> List<Published<B>> published(ContentType<B> type, List<DocumentRepository.HeadAndId> heads) {
        Map<UUID, B> read = bodies.all(
                type,
                heads.stream().map(DocumentRepository.HeadAndId::versionId).toList());
        return heads.stream()
                .map(found -> new Published<>(
                        found.code(),
                        found.number(),
                        Objects.requireNonNull(read.get(found.versionId())),
                        found.publishedAt(),
                        found.check()))
                .toList();
    }

    private <B> Published<B> published(ContentType<B> type, DocumentRepository.HeadAndVersion found) {
        Document head = found.head();
        DocumentVersion version = found.version();
        B body = bodies.get(type, version);
        return new Published<>(head.code(), version.number(), body, version.publishedAt(), head.check());
    }
}
