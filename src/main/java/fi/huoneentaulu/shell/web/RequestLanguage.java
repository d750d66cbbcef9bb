package fi.huoneentaulu.shell.web;

import fi.huoneentaulu.vocabulary.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** The language that a request asks for. */
public final class RequestLanguage {
    /** The parameter and the cookie that name a language. */
    public static final String NAME = "lang";

    private RequestLanguage() {}

    /**
     * The language that the parameter {@code lang} names.
     *
     * @param request the request
     * @return the language, or empty when there is none or it is not one of ours
     */
    public static Optional<Language> ofParameter(HttpServletRequest request) {
        return parameter(request).flatMap(Language::ofTag);
    }

    private static Optional<String> parameter(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(NAME));
        } catch (RuntimeException e) {
            // The container cannot read the parameters of a broken request; its answer needs a language all the same.
            return Optional.empty();
        }
    }

    /**
     * The language that was chosen on the sign-in page.
     *
     * @param request the request
     * @return the language, or empty when none was chosen
     */
    public static Optional<Language> ofCookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(Language::ofTag);
    }

    /**
     * The language that the header {@code Accept-Language} prefers of ours.
     *
     * @param request the request
     * @return the language, or empty when it names none of ours
     */
    public static Optional<Language> ofHeader(HttpServletRequest request) {
        return Stream.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(_ -> Collections.list(request.getLocales()).stream())
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst();
    }

    /**
     * The language of an answer to a program.
     *
     * @param request the request
     * @return the parameter's, else the header's, else Finnish
     */
    public static Language ofProgram(HttpServletRequest request) {
        return ofParameter(request).or(() -> ofHeader(request)).orElse(Language.FI);
    }
}
