package fi.huoneentaulu.publishing;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the bytes of attachments under their hash, in the caller's transaction. */
@Component
class AttachmentStore {
    private static final int PART = 512 * 1024;

    private final AttachmentRepository attachments;
    private final AttachmentPartRepository parts;
    private final Writers writers;
    private final Clock clock;

    AttachmentStore(AttachmentRepository attachments, AttachmentPartRepository parts, Writers writers, Clock clock) {
        this.attachments = attachments;
        this.parts = parts;
        this.writers = writers;
        this.clock = clock;
    }

    boolean holds(String sha256) {
        return attachments.findById(sha256).isPresent();
    }

    /** Adds a file that is not here yet. */
    void keep(AttachmentContent content) {
        String sha256 = content.sha256();
        if (holds(sha256)) {
            return;
        }
        Instant now = clock.instant();
        attachments.saveAndFlush(new AttachmentRow(content, writers.current().username(), now));
        byte[] bytes = content.bytes();
        for (int from = 0; from < bytes.length; from += PART) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART));
            parts.save(new AttachmentPart(sha256, from / PART, part, now));
        }
    }

    Optional<AttachmentContent> content(String sha256) {
        return attachments.findById(sha256).map(row -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(row.byteCount());
            parts.findBySha256OrderByNumber(sha256).forEach(part -> bytes.writeBytes(part.content()));
            return new AttachmentContent(row.type(), bytes.toByteArray());
        });
    }

    /** Where a document refers to what is not here, or calls it by a name or a size that is not its own. */
    List<ContentProblem> problems(List<Attachment> named) {
        List<ContentProblem> problems = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Attachment attachment = named.get(i);
            String place = "attachments[" + i + "]";
            Optional<AttachmentRow> row = attachments.findById(attachment.sha256());
            if (row.isEmpty()) {
                problems.add(ContentProblem.at(place, "publishing.attachment.unknown", attachment.file()));
            } else if (row.get().byteCount() != attachment.size()
                    || !AttachmentNames.isClean(attachment.file(), row.get().type())) {
                problems.add(ContentProblem.at(place, "publishing.attachment.other", attachment.file()));
            }
        }
        return problems;
    }
}
