package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a document, with the words that stand beside it; its bytes are kept apart under their hash.
 *
 * @param file its name, which ends by its type
 * @param sha256 the SHA-256 of its bytes
 * @param size how many bytes it has
 * @param caption what it is, or null
 * @param alt what an image shows, for those who do not see it; null for other files
 */
public record CaptionedFile(
        String file,
        String sha256,
        long size,
        @Nullable LocalizedText caption,
        @Nullable LocalizedText alt) {

    /**
     * Whether it is shown on a page.
     *
     * @return true for an image
     */
    public boolean isImage() {
        return AttachmentType.of(file).map(AttachmentType::isImage).orElse(false);
    }

    /**
     * The file without its words.
     *
     * @return what the document refers to
     */
    public Attachment attachment() {
        return new Attachment(file, sha256, size);
    }
}
