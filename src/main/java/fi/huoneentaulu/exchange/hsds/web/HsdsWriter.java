package fi.huoneentaulu.exchange.hsds.web;

import fi.huoneentaulu.base.Sha256;
import fi.huoneentaulu.exchange.hsds.Answer;
import fi.huoneentaulu.exchange.hsds.HsdsAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers while they are read; what has not changed is not written again. */
@Component
class HsdsWriter {
    private static final String SHAPE = "1";
    private static final int LINE_END = '\n';

    private final HsdsAnswers answers;
    private final JsonMapper json;

    HsdsWriter(HsdsAnswers answers, JsonMapper json) {
        this.answers = answers;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Supplier<Answer> answer) throws IOException {
        found(request, response, () -> Optional.of(answer.get()));
    }

    void found(HttpServletRequest request, HttpServletResponse response, Supplier<Optional<Answer>> answer)
            throws IOException {
        Answer found = answer.get().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (unchanged(request, response)) {
            return;
        }
        response.setContentType("application/json");
        try (JsonGenerator generator = json.createGenerator(response.getOutputStream())) {
            found.write(generator);
        }
    }

    /** One thing a line, all of them: neither side needs to hold more than one. */
    void lines(HttpServletRequest request, HttpServletResponse response, Supplier<Stream<ObjectNode>> things)
            throws IOException {
        Stream<ObjectNode> found = things.get();
        if (unchanged(request, response)) {
            return;
        }
        response.setContentType("application/x-ndjson");
        OutputStream out = response.getOutputStream();
        try (JsonGenerator generator = json.writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .with(new MinimalPrettyPrinter(""))
                .createGenerator(out)) {
            found.forEachOrdered(thing -> {
                generator.writeTree(thing);
                generator.writeRaw((char) LINE_END);
            });
        }
    }

    private boolean unchanged(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET")) {
            return false;
        }
        String asked = SHAPE + answers.stamp() + request.getRequestURL() + "?" + request.getQueryString();
        return new ServletWebRequest(request, response).checkNotModified("\"" + Sha256.hex(asked) + "\"");
    }
}
