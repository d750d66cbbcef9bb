package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.LazyDetails;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.ColorScheme;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.Profile;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The reader's own settings, each in force at once: language, colours, home municipality, profession. */
@Component
@Scope("prototype")
class ProfileMenu extends Composite<Div> {
    private final Profile profile;
    private final Areas areas;
    private final AuthenticationContext authentication;
    private final Language language = Language.of(getLocale());

    ProfileMenu(CurrentActor actor, Profile profile, Areas areas, AuthenticationContext authentication) {
        this.profile = profile;
        this.areas = areas;
        this.authentication = authentication;
        getContent().addClassName("ht-profile");
        actor.find().ifPresentOrElse(this::show, this::offerSignIn);
    }

    private void show(Actor reader) {
        Span name = new Span(new Pictogram("user"), new Span(reader.displayName()));
        name.addClassName("ht-profile-name");
        getContent().add(new LazyDetails(name, () -> settings(reader)));
    }

    /** Made when they are opened: the names of all municipalities would weigh on every page. */
    private Div settings(Actor reader) {
        Div settings =
                new Div(languages(reader), colours(reader), municipalities(reader), professions(reader), signOut());
        settings.addClassName("ht-profile-settings");
        return settings;
    }

    private void offerSignIn() {
        Anchor signIn = new Anchor("kirjaudu", getTranslation("shell.profile.signIn"));
        signIn.setRouterIgnore(true);
        getContent().add(signIn);
    }

    private NativeSelect<Language> languages(Actor reader) {
        return select("language", null, List.of(Language.values()), this::name)
                .choose(reader.language())
                .onChoice(chosen -> {
                    profile.changeLanguage(chosen.orElse(Language.FI));
                    UI.getCurrent().getPage().reload();
                });
    }

    private NativeSelect<ColorScheme> colours(Actor reader) {
        return select(
                        "colours",
                        null,
                        List.of(ColorScheme.values()),
                        each -> getTranslation("shell.profile.colours." + each))
                .choose(reader.colorScheme())
                .onChoice(chosen -> {
                    profile.changeColorScheme(chosen.orElse(ColorScheme.SYSTEM));
                    ReaderSettings.colours(UI.getCurrent(), chosen.orElse(ColorScheme.SYSTEM));
                });
    }

    private NativeSelect<Municipality> municipalities(Actor reader) {
        String home = reader.homeMunicipality();
        return select(
                        "municipality",
                        getTranslation("shell.profile.none"),
                        List.copyOf(areas.municipalities()),
                        each -> each.name().text(language))
                .choose(home == null ? null : areas.municipality(home).orElse(null))
                .onChoice(chosen -> {
                    profile.changeHomeMunicipality(
                            chosen.map(Municipality::code).orElse(null));
                    UI.getCurrent().getPage().reload();
                });
    }

    private NativeSelect<Profession> professions(Actor reader) {
        return select("profession", getTranslation("shell.profile.none"), List.of(Profession.values()), this::name)
                .choose(reader.profession())
                .onChoice(chosen -> {
                    profile.changeProfession(chosen.orElse(null));
                    UI.getCurrent().getPage().reload();
                });
    }

    private <T> NativeSelect<T> select(
            String key,
            @org.jspecify.annotations.Nullable String none,
            List<T> items,
            java.util.function.Function<T, String> text) {
        return new NativeSelect<>(getTranslation("shell.profile." + key), none, items, text);
    }

    private String name(Enum<?> value) {
        return getTranslation(Messages.nameKey(value));
    }

    private NativeButton signOut() {
        NativeButton button = new NativeButton(getTranslation("shell.profile.signOut"), _ -> authentication.logout());
        button.addClassName("ht-button");
        return button;
    }
}
