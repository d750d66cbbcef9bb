package fi.huoneentaulu.shell.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.base.TooLargeException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every exception of a request to the API into a problem. It is no controller advice, since those do not see an
 * exception that comes before a controller is found, such as a wrong method.
 */
@Component
class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int INTERNAL_ERROR = 500;

    private final Problems problems;

    ApiExceptionResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!ApiPaths.includes(request.getServletPath())) {
            return null;
        }
        try {
            write(request, response, error);
        } catch (IOException e) {
            LOG.debug("The client went away before its problem was written", e);
        }
        return new ModelAndView();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Exception error) throws IOException {
        switch (error) {
            case TooLargeException refusal ->
                problems.write(request, response, TOO_LARGE, refusal.key(), Map.of(), refusal.args());
            case DomainException refusal ->
                problems.write(request, response, BAD_REQUEST, refusal.key(), Map.of(), refusal.args());
            case MethodArgumentTypeMismatchException mismatch ->
                problems.write(
                        request,
                        response,
                        BAD_REQUEST,
                        "problem.detail.parameter-value",
                        Map.of("parameter", mismatch.getName()),
                        mismatch.getName());
            case MissingServletRequestParameterException missing ->
                problems.write(
                        request,
                        response,
                        BAD_REQUEST,
                        "problem.detail.parameter-missing",
                        Map.of("parameter", missing.getParameterName()),
                        missing.getParameterName());
            case HttpMessageConversionException unreadable
            when hasCause(unreadable, RequestTooLargeException.class) -> problems.write(request, response, TOO_LARGE);
            case HttpMessageConversionException _ ->
                problems.write(request, response, BAD_REQUEST, "problem.detail.unreadable", Map.of());
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                problems.write(request, response, known.getStatusCode().value());
            }
            case AccessDeniedException _ -> problems.write(request, response, FORBIDDEN);
            case RequestTooLargeException _ -> problems.write(request, response, TOO_LARGE);
            case ConstraintViolationException _,
                    TypeMismatchException _,
                    RequestRejectedException _,
                    InvalidParameterException _ -> problems.write(request, response, BAD_REQUEST);
            default -> writeUnforeseen(request, response, error);
        }
    }

    private void writeUnforeseen(HttpServletRequest request, HttpServletResponse response, Exception error)
            throws IOException {
        String incident = Incidents.report(LOG, "A request to the API failed", error);
        problems.write(request, response, INTERNAL_ERROR, "problem.detail.500", Map.of("incident", incident), incident);
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        Throwable cause = error;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
