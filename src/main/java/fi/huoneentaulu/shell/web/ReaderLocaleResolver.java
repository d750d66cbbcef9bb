package fi.huoneentaulu.shell.web;

import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of pages without Vaadin: what the address names, else the signed-in user's own, else what was chosen on
 * the sign-in page, else the browser's, else Finnish.
 */
@Component("localeResolver")
class ReaderLocaleResolver implements LocaleResolver {
    private final CurrentActor actor;

    ReaderLocaleResolver(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return RequestLanguage.ofParameter(request)
                .or(() -> actor.find().map(Actor::language))
                .or(() -> RequestLanguage.ofCookie(request))
                .or(() -> RequestLanguage.ofHeader(request))
                .orElse(Language.FI)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language follows from the request");
    }
}
