package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A file as it is stored: its type is decided by what is in it, and images are freed of everything but the picture.
 *
 * @param type what it is
 * @param bytes what is stored
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy for each reader would cost
record AttachmentContent(AttachmentType type, byte[] bytes) {
    private static final String BROKEN = "publishing.attachment.error.broken";

    /**
     * Opens a file and cleans it; what has been cleaned stays as it is when it is cleaned again.
     *
     * @param bytes what somebody sent
     * @return what may be stored
     * @throws DomainException when it is none of the types, broken, or able to do harm
     */
    static AttachmentContent of(byte[] bytes) {
        AttachmentType type = type(bytes);
        try {
            byte[] clean = switch (type) {
                case PDF -> PdfInspection.harmless(bytes);
                case PNG -> PngParts.clean(bytes);
                case JPEG -> JpegParts.clean(bytes);
                case WEBP -> WebpParts.clean(bytes);
            };
            if (type.isImage()) {
                ImageInspection.open(type, clean);
            }
            return new AttachmentContent(type, clean);
        } catch (IOException e) {
            throw (DomainException) new DomainException(BROKEN).initCause(e);
        }
    }

    private static AttachmentType type(byte[] bytes) {
        if (hasAt(bytes, 0, "%PDF-")) {
            return AttachmentType.PDF;
        }
        if (hasAt(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return AttachmentType.PNG;
        }
        if (hasAt(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return AttachmentType.JPEG;
        }
        if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP")) {
            return AttachmentType.WEBP;
        }
        throw new DomainException("publishing.attachment.error.type");
    }

    static boolean hasAt(byte[] bytes, int from, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (from < 0 || from + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    String sha256() {
        return Sha256.hex(bytes);
    }
}
