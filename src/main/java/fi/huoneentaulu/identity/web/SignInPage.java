package fi.huoneentaulu.identity.web;

import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.Demonstration;
import fi.huoneentaulu.identity.FirstAdministrator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; what it posts is taken by the security filter chain. */
@Controller
class SignInPage {
    private static final String TYPED_NAME = "typed-name"; // left there by the failure handler

    private static final int LONGEST_WAIT_IN_SECONDS = 86_400;

    private final CurrentActor actor;
    private final FirstAdministrator firstAdministrator;
    private final Demonstration demonstration;
    private final LanguageChoice language;

    SignInPage(
            CurrentActor actor,
            FirstAdministrator firstAdministrator,
            Demonstration demonstration,
            LanguageChoice language) {
        this.actor = actor;
        this.firstAdministrator = firstAdministrator;
        this.demonstration = demonstration;
        this.language = language;
    }

    @GetMapping(path = "/kirjaudu")
    String show(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (firstAdministrator.isAwaited()) {
            return "redirect:/kayttoonotto";
        }
        if (actor.find().isPresent()) {
            return "redirect:/";
        }
        language.remember(request, response);
        model.addAttribute("problem", problem(parameters));
        model.addAttribute("notice", notice(parameters));
        model.addAttribute("wait", wait(parameters));
        model.addAttribute("typedName", typedName(request));
        model.addAttribute("demoUsers", demonstration.usernames());
        model.addAttribute("demoPassword", Demonstration.PASSWORD);
        return "identity/sign-in";
    }

    private static @Nullable String problem(Map<String, String> parameters) {
        if (parameters.containsKey("odota")) {
            return "identity.sign-in.wait";
        }
        if (parameters.containsKey("ruuhka")) {
            return "identity.sign-in.busy";
        }
        if (parameters.containsKey("virhe")) {
            return "identity.sign-in.wrong";
        }
        return parameters.containsKey("vanhentunut") ? "identity.sign-in.stale" : null;
    }

    private static @Nullable String notice(Map<String, String> parameters) {
        if (parameters.containsKey("ulos")) {
            return "identity.sign-in.signed-out";
        }
        return parameters.containsKey("vaihdettu") ? "identity.sign-in.password-changed" : null;
    }

    private static int wait(Map<String, String> parameters) {
        try {
            int seconds = Integer.parseInt(parameters.getOrDefault("odota", "0"));
            return Math.clamp(seconds, 1, LONGEST_WAIT_IN_SECONDS);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String typedName(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Object> typed = Optional.ofNullable(session).map(each -> each.getAttribute(TYPED_NAME));
        if (session != null) {
            session.removeAttribute(TYPED_NAME);
        }
        return typed.map(Object::toString).orElse("");
    }
}
