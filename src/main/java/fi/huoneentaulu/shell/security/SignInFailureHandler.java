package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.identity.SignInBusyException;
import fi.huoneentaulu.identity.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with the reason; the words are the page's own. */
class SignInFailureHandler implements AuthenticationFailureHandler {
    private static final int LONGEST_NAME = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        keepTypedName(request);
        String reason = switch (refusal) {
            case TooManyAttemptsException wait -> "odota=" + wait.retryAfter().toSeconds();
            case SignInBusyException _ -> "ruuhka";
            default -> "virhe";
        };
        response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?" + reason);
    }

    private static void keepTypedName(HttpServletRequest request) {
        String name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST_NAME) {
            request.getSession().setAttribute("typed-name", name);
        }
    }
}
