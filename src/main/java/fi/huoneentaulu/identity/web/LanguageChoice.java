package fi.huoneentaulu.identity.web;

import fi.huoneentaulu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Remembers the language that a visitor chose before signing in. */
@Component
class LanguageChoice {
    private static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    void remember(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getParameter(NAME))
                .flatMap(Language::ofTag)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(NAME, language.tag())
                                .path(request.getContextPath() + "/")
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }
}
