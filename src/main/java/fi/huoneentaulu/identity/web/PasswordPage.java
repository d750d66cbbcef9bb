package fi.huoneentaulu.identity.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.identity.Profile;
import fi.huoneentaulu.identity.SignInBusyException;
import fi.huoneentaulu.identity.TooManyAttemptsException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where users change their own password, by will or because it was a one-time one. */
@Controller
class PasswordPage {
    private static final String PAGE = "identity/password";

    private final Profile profile;

    PasswordPage(Profile profile) {
        this.profile = profile;
    }

    @GetMapping(path = "/salasana")
    String show(HttpServletRequest request, Model model) {
        return page(request, model);
    }

    @PostMapping(path = "/salasana")
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            Model model) {
        try {
            if (!password.equals(again)) {
                throw new DomainException("identity.error.password-differs");
            }
            profile.changePassword(current, password, request.getRemoteAddr());
            return "redirect:/kirjaudu?vaihdettu";
        } catch (DomainException e) {
            return refused(request, model, e.key(), e.args());
        } catch (TooManyAttemptsException e) {
            return refused(
                    request, model, "identity.sign-in.wait", e.retryAfter().toSeconds());
        } catch (SignInBusyException _) {
            return refused(request, model, "identity.sign-in.busy");
        }
    }

    private static String refused(HttpServletRequest request, Model model, String key, Object... args) {
        model.addAttribute("problem", key);
        model.addAttribute("problemArgs", List.of(args));
        return page(request, model);
    }

    private static String page(HttpServletRequest request, Model model) {
        model.addAttribute("mustChange", request.isUserInRole(Roles.PASSWORD_CHANGE));
        return PAGE;
    }
}
