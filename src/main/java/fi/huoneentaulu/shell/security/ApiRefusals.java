package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.identity.SignInBusyException;
import fi.huoneentaulu.identity.TooManyAttemptsException;
import fi.huoneentaulu.shell.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program that it may not, or must wait. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        switch (refusal) {
            case TooManyAttemptsException wait -> {
                long seconds = wait.retryAfter().toSeconds();
                response.setHeader("Retry-After", Long.toString(seconds));
                problems.write(request, response, TOO_MANY_REQUESTS, "problem.detail.429", Map.of(), seconds);
            }
            case SignInBusyException _ -> {
                response.setHeader("Retry-After", "5");
                problems.write(request, response, UNAVAILABLE);
            }
            default -> {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Huoneentaulu\", charset=\"UTF-8\"");
                problems.write(request, response, UNAUTHORIZED);
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        boolean mustChange = request.isUserInRole(Roles.PASSWORD_CHANGE);
        problems.write(
                request,
                response,
                FORBIDDEN,
                mustChange ? "problem.detail.password-change" : "problem.detail.403",
                Map.of());
    }
}
