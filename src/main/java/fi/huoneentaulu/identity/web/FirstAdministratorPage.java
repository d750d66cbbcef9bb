package fi.huoneentaulu.identity.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.identity.FirstAdministrator;
import fi.huoneentaulu.identity.SignInBusyException;
import fi.huoneentaulu.identity.TooManyAttemptsException;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the first administrator of an empty installation is made with the token from the log. */
@Controller
class FirstAdministratorPage {
    private static final String PAGE = "identity/first-administrator";
    private static final String TO_SIGN_IN = "redirect:/kirjaudu";

    private final FirstAdministrator firstAdministrator;
    private final LanguageChoice language;

    FirstAdministratorPage(FirstAdministrator firstAdministrator, LanguageChoice language) {
        this.firstAdministrator = firstAdministrator;
        this.language = language;
    }

    @GetMapping(path = "/kayttoonotto")
    String show(HttpServletRequest request, HttpServletResponse response) {
        language.remember(request, response);
        return firstAdministrator.isAwaited() ? PAGE : TO_SIGN_IN;
    }

    @PostMapping(path = "/kayttoonotto")
    String create(
            @RequestParam String token,
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam String password,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        try {
            firstAdministrator.create(
                    token, username, displayName, password, Language.of(locale), request.getRemoteAddr());
            return TO_SIGN_IN;
        } catch (DomainException e) {
            return again(model, username, displayName, e.key(), e.args());
        } catch (TooManyAttemptsException e) {
            return again(
                    model,
                    username,
                    displayName,
                    "identity.sign-in.wait",
                    e.retryAfter().toSeconds());
        } catch (SignInBusyException _) {
            return again(model, username, displayName, "identity.sign-in.busy");
        }
    }

    private static String again(Model model, String username, String displayName, String key, Object... args) {
        model.addAttribute("problem", key);
        model.addAttribute("problemArgs", List.of(args));
        model.addAttribute("typedName", username);
        model.addAttribute("typedDisplayName", displayName);
        return PAGE;
    }
}
