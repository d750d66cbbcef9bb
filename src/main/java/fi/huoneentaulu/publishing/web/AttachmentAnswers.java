package fi.huoneentaulu.publishing.web;

import fi.huoneentaulu.publishing.Attachments;
import fi.huoneentaulu.vocabulary.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Sends the files of documents; what a hash names never changes, so a browser keeps it. */
@Component
public class AttachmentAnswers {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Attachments attachments;

    AttachmentAnswers(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A file of a document.
     *
     * @param subject the document
     * @param sha256 the file's hash
     * @param request who may have it already
     * @return the file, or nothing where the browser has it
     * @throws ResponseStatusException with 404 when no state of the document that the caller may see refers to it
     */
    public ResponseEntity<byte[]> send(Subject subject, String sha256, WebRequest request) {
        Attachments.Sent sent =
                attachments.find(subject, sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String etag = "\"" + sha256 + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(FOR_GOOD)
                    .eTag(etag)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sent.type().media()))
                .cacheControl(FOR_GOOD)
                .eTag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(sent))
                .body(sent.content());
    }

    private static String disposition(Attachments.Sent sent) {
        ContentDisposition.Builder disposition =
                sent.type().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(sent.file(), StandardCharsets.UTF_8).build().toString();
    }
}
