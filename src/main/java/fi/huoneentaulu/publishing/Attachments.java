package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that documents refer to by their hash: readers get those of what is in force, its keepers those of every state. */
@Service
@ForReaders
@Transactional(readOnly = true)
public class Attachments {
    private final AttachmentStore store;
    private final AttachmentProperties properties;
    private final DocumentRepository documents;
    private final DraftRepository drafts;
    private final ContentTypes types;
    private final BodyCache bodies;
    private final CurrentActor actor;

    Attachments(
            AttachmentStore store,
            AttachmentProperties properties,
            DocumentRepository documents,
            DraftRepository drafts,
            ContentTypes types,
            BodyCache bodies,
            CurrentActor actor) {
        this.store = store;
        this.properties = properties;
        this.documents = documents;
        this.drafts = drafts;
        this.types = types;
        this.bodies = bodies;
        this.actor = actor;
    }

    /**
     * A file as it is sent to a reader.
     *
     * @param file its name in the document that refers to it
     * @param type what it is
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy for each reader would cost
    public record Sent(String file, AttachmentType type, byte[] content) {}

    /**
     * Stores a file, freed of what a reader does not need; a document may then refer to it.
     *
     * @param name what its sender calls it
     * @param bytes what is in it
     * @return its name, hash and size as the document is to tell them
     * @throws DomainException when it is too large, of no allowed type, broken, or able to do harm
     */
    @ForCoordinators
    @Transactional
    public Attachment add(String name, byte[] bytes) {
        if (bytes.length > largest()) {
            throw new DomainException("publishing.attachment.error.large", megabytes());
        }
        AttachmentContent content = AttachmentContent.of(bytes);
        store.keep(content);
        return new Attachment(AttachmentNames.clean(name, content.type()), content.sha256(), content.bytes().length);
    }

    /**
     * How large a file may be.
     *
     * @return bytes
     */
    public int largest() {
        return properties.most();
    }

    /**
     * How large a file may be, as it is told to people.
     *
     * @return megabytes, rounded down to a tenth
     */
    public double megabytes() {
        return properties.megabytes();
    }

    /**
     * A file of a document.
     *
     * @param subject the document
     * @param sha256 the file's hash
     * @return the file, or empty when no state of the document that the caller may see refers to it
     */
    public Optional<Sent> find(Subject subject, String sha256) {
        return named(types.of(subject.kind()), subject, sha256)
                .flatMap(attachment -> store.content(sha256)
                        .map(content -> new Sent(attachment.file(), content.type(), content.bytes())));
    }

    private <B> Optional<Attachment> named(ContentType<B> type, Subject subject, String sha256) {
        Optional<Attachment> inForce = documents
                .findInForce(subject.kind(), subject.code())
                .flatMap(found -> among(type, bodies.get(type, found.version()), sha256));
        return inForce.isPresent() || !maintains() ? inForce : kept(type, subject, sha256);
    }

    private <B> Optional<Attachment> kept(ContentType<B> type, Subject subject, String sha256) {
        Stream<B> draft = drafts.findByKindAndCode(subject.kind(), subject.code()).stream()
                .map(row -> type.codec().readDraft(subject.code(), row.body()).body());
        Stream<B> versions = documents.findVersions(subject.kind(), subject.code()).stream()
                .map(version -> bodies.get(type, version));
        return Stream.concat(draft, versions)
                .flatMap(body -> among(type, body, sha256).stream())
                .findFirst();
    }

    private static <B> Optional<Attachment> among(ContentType<B> type, B body, String sha256) {
        return type.attachments(body).stream()
                .filter(attachment -> attachment.sha256().equals(sha256))
                .findFirst();
    }

    private boolean maintains() {
        return actor.find()
                .map(user -> List.of(Role.COORDINATOR, Role.APPROVER, Role.ADMINISTRATOR).stream()
                        .anyMatch(user::is))
                .orElse(false);
    }
}
