package fi.huoneentaulu.printing.web;

import fi.huoneentaulu.printing.PdfPrint;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** A print as an answer: shown in the browser, and made only for who does not have it yet. */
public final class PdfAnswers {
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    private PdfAnswers() {}

    /**
     * Sends a print.
     *
     * @param print the print
     * @param code what it is a print of; names the file
     * @param language the tag of its language
     * @param request the request that asks for it
     * @return the PDF, or "not modified"
     */
    public static ResponseEntity<byte[]> send(PdfPrint print, String code, String language, WebRequest request) {
        String etag = "\"" + print.key() + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(ASK_AGAIN)
                    .eTag(etag)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(ASK_AGAIN)
                .eTag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(code))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(print.pdf().get().bytes());
    }

    private static String disposition(String code) {
        return ContentDisposition.inline().filename(code + ".pdf").build().toString();
    }
}
