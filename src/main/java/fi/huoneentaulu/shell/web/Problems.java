package fi.huoneentaulu.shell.web;

import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ProblemForm;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program what went wrong: RFC 9457 problem details in the language of the request. */
@Component
public class Problems {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503);
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private final Messages messages;
    private final JsonMapper json;
    private final List<ProblemForm> forms;

    Problems(Messages messages, JsonMapper json, List<ProblemForm> forms) {
        this.messages = messages;
        this.json = json;
        this.forms = List.copyOf(forms);
    }

    /**
     * Writes a problem with the usual text of its status.
     *
     * @param request the request that failed
     * @param response where to write
     * @param status the HTTP status, 400–599
     * @throws IOException when the client has gone
     */
    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        int known = known(status);
        String key = known == INTERNAL_ERROR ? "problem.detail.unforeseen" : "problem.detail." + known;
        write(request, response, status, key, Map.of());
    }

    /**
     * Writes a problem.
     *
     * @param request the request that failed
     * @param response where to write
     * @param status the HTTP status, 400–599
     * @param key the key of the detail's text
     * @param more further members, such as the incident id
     * @param args values for the text
     * @throws IOException when the client has gone
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            Map<String, Object> more,
            Object... args)
            throws IOException {
        Language language = RequestLanguage.ofProgram(request);
        String detail = IdentityCodes.strip(messages.get(language, key, args));
        Optional<ProblemForm> form =
                forms.stream().filter(each -> each.isSpokenAt(path(request))).findFirst();
        String text = form.map(spoken -> spoken.write(status, detail))
                .orElseGet(() -> json.writeValueAsString(document(request, language, status, detail, more)));
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(form.map(ProblemForm::contentType).orElse("application/problem+json"));
        response.setHeader("Content-Language", language.tag());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> document(
            HttpServletRequest request, Language language, int status, String detail, Map<String, Object> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", messages.get(language, "problem.title." + known(status)));
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", IdentityCodes.strip(path(request)));
        problem.putAll(more);
        return problem;
    }

    private static int known(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status < INTERNAL_ERROR ? BAD_REQUEST : INTERNAL_ERROR;
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String uri ? uri : request.getRequestURI();
    }
}
