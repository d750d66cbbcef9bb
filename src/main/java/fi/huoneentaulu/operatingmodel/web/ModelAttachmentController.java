package fi.huoneentaulu.operatingmodel.web;

import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.publishing.web.AttachmentAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Files that go with operating models. */
@Controller
class ModelAttachmentController {
    private final AttachmentAnswers answers;

    ModelAttachmentController(AttachmentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/malli/{code}/liite/{sha256}")
    ResponseEntity<byte[]> attachment(@PathVariable String code, @PathVariable String sha256, WebRequest request) {
        return answers.send(ModelLinks.subject(code), sha256, request);
    }
}
