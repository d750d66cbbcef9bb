package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.identity.SignedInSessions;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Takes a new session into the books and leads to the page that was asked for, else to the start page. */
class SignInSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {
    private final SignedInSessions sessions;

    SignInSuccessHandler(SignedInSessions sessions, RequestCache requests) {
        this.sessions = sessions;
        setRequestCache(requests);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        sessions.began(request.getSession(), authentication);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
