package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Sha256;
import fi.huoneentaulu.base.pack.PackChange;
import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackProblem;
import fi.huoneentaulu.base.pack.PackRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The files of documents in packs: each under its hash, let in by the same checks as one that is sent by hand. */
@Component
class AttachmentPack {
    static final String KIND = "attachment";
    static final String FOLDER = "attachments/";
    private static final Pattern PATH = Pattern.compile("attachments/[0-9a-f]{64}\\.(?:pdf|png|jpg|webp)");
    private static final int HASH = 64;

    private final AttachmentStore store;
    private final AttachmentProperties properties;
    private final ContentTypes types;
    private final DocumentRepository documents;
    private final BodyCache bodies;

    AttachmentPack(
            AttachmentStore store,
            AttachmentProperties properties,
            ContentTypes types,
            DocumentRepository documents,
            BodyCache bodies) {
        this.store = store;
        this.properties = properties;
        this.types = types;
        this.documents = documents;
        this.bodies = bodies;
    }

    static boolean isOurs(String path) {
        return PATH.matcher(path).matches();
    }

    int largest() {
        return properties.most();
    }

    /** Every file that a document in force refers to, by its path in a pack. */
    SortedMap<String, byte[]> content() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        types.all().forEach(type -> write(type, files));
        return files;
    }

    private <B> void write(ContentType<B> type, SortedMap<String, byte[]> files) {
        List<DocumentRepository.HeadAndId> heads = documents.findAllInForce(type.kind());
        bodies.all(
                        type,
                        heads.stream()
                                .map(DocumentRepository.HeadAndId::versionId)
                                .toList())
                .values()
                .forEach(body -> type.attachments(body).forEach(attachment -> write(attachment, files)));
    }

    private void write(Attachment attachment, SortedMap<String, byte[]> files) {
        store.content(attachment.sha256())
                .ifPresent(content -> files.put(
                        FOLDER + attachment.sha256() + "." + content.type().extension(), content.bytes()));
    }

    /** Takes the files in before the documents that refer to them; one that none refers to is refused. */
    void takeIn(Map<String, byte[]> files, List<PackFile> texts, PackRun run) {
        files.forEach((path, bytes) -> {
            String sha256 = path.substring(FOLDER.length(), FOLDER.length() + HASH);
            if (texts.stream().noneMatch(file -> file.text().contains(sha256))) {
                refuse(run, path, "publishing.pack.error.attachment.unused");
            } else {
                takeIn(path, sha256, bytes, run);
            }
        });
    }

    private void takeIn(String path, String sha256, byte[] bytes, PackRun run) {
        if (bytes.length > largest()) {
            refuse(run, path, "publishing.attachment.error.large", properties.megabytes());
            return;
        }
        if (!Sha256.hex(bytes).equals(sha256)) {
            refuse(run, path, "publishing.pack.error.attachment.hash");
            return;
        }
        try {
            AttachmentContent content = AttachmentContent.of(bytes);
            if (!Arrays.equals(content.bytes(), bytes)
                    || !path.endsWith("." + content.type().extension())) {
                refuse(run, path, "publishing.pack.error.attachment.unclean");
                return;
            }
            boolean here = store.holds(sha256);
            run.note(new PackChange(
                    KIND,
                    sha256,
                    here ? PackChange.Action.UNCHANGED : PackChange.Action.CREATED,
                    here ? List.of() : List.of("+ " + path)));
            store.keep(content);
        } catch (DomainException e) {
            refuse(run, path, e.key(), e.args());
        }
    }

    private static void refuse(PackRun run, String path, String key, Object... args) {
        run.refuse(new PackProblem(path, 0, key, List.of(args)));
    }
}
