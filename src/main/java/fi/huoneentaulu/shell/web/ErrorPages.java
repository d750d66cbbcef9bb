package fi.huoneentaulu.shell.web;

import fi.huoneentaulu.base.Incidents;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader sees when a request fails outside the views: a plain page with the way back, never the error's text. */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 403, 404);
    private static final int INTERNAL_ERROR = 500;
    private static final int NOT_FOUND = 404;

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping(path = "/error")
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        int status = status(request);
        String incident = incident(request);
        if (ApiPaths.includes(originalPath(request))) {
            writeProblem(request, response, status, incident);
            return null;
        }
        response.setStatus(status);
        model.addAttribute("kind", WITH_OWN_WORDS.contains(status) ? Integer.toString(status) : "500");
        model.addAttribute("incident", incident);
        return "shell/error";
    }

    private void writeProblem(
            HttpServletRequest request, HttpServletResponse response, int status, @Nullable String incident)
            throws IOException {
        if (incident == null) {
            problems.write(request, response, status);
        } else {
            problems.write(request, response, status, "problem.detail.500", Map.of("incident", incident), incident);
        }
    }

    private static int status(HttpServletRequest request) {
        // Whoever opens /error by its address finds nothing there.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : NOT_FOUND;
    }

    private static String originalPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri.substring(Math.min(uri.length(), request.getContextPath().length()))
                : "";
    }

    private static @Nullable String incident(HttpServletRequest request) {
        boolean unforeseen = status(request) >= INTERNAL_ERROR;
        return unforeseen && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error
                ? Incidents.report(LOG, "A page failed", error)
                : null;
    }
}
