package fi.huoneentaulu.shell.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What happens to a page that one may not open. */
class PageAccessDenied implements AccessDeniedHandler {
    private final AuthenticationEntryPoint signIn;

    PageAccessDenied(AuthenticationEntryPoint signIn) {
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException && request.getServletPath().equals(Paths.SIGN_IN)) {
            // The sign-in page stood open for longer than its session lived.
            response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?vanhentunut");
        } else if (SecurityContextHolder.getContext().getAuthentication() instanceof ReaderAuthentication) {
            signIn.commence(request, response, new InsufficientAuthenticationException("Signing in is needed"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
