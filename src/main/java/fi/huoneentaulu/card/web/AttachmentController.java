package fi.huoneentaulu.card.web;

import fi.huoneentaulu.publishing.web.AttachmentAnswers;
import fi.huoneentaulu.vocabulary.Subject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Files that go with cards. */
@Controller
class AttachmentController {
    private final AttachmentAnswers answers;

    AttachmentController(AttachmentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/kortti/{code}/liite/{sha256}")
    ResponseEntity<byte[]> attachment(@PathVariable String code, @PathVariable String sha256, WebRequest request) {
        return answers.send(Subject.card(code), sha256, request);
    }
}
