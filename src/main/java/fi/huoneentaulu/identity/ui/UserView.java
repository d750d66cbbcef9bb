package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.NewUser;
import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.identity.Units;
import fi.huoneentaulu.identity.User;
import fi.huoneentaulu.identity.Users;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** One user: what is known of the account, and what can be done to it. */
@Route("hallinta/kayttaja/:id")
@RolesAllowed(Roles.ADMINISTRATOR)
class UserView extends AdminPage implements BeforeEnterObserver {
    static final String NEW = "uusi";

    private final Users users;
    private final UserForm form;
    private final Div acts = new Div();

    UserView(Users users, Units units, ServiceAreas serviceAreas, Areas areas) {
        super("identity.user.title");
        this.users = users;
        form = new UserForm(units.all(), serviceAreas.all(), areas);
        acts.addClassName("admin-acts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (id.equals(NEW)) {
            showNew();
        } else {
            show(uuid(id).flatMap(users::find).orElseThrow(NotFoundException::new));
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void showNew() {
        TextInput username = new TextInput("tunnus", getTranslation("identity.username"));
        username.field().getElement().setAttribute("autocapitalize", "none").setAttribute("maxlength", "60");
        var create = button("identity.user.create", () -> {
            NewUser made = users.create(username.text(), form.draft());
            getContent().remove(username);
            show(made.user());
            showPassword(made.oneTimePassword());
        });
        create.addClassName("primary");
        acts.add(create);
        getContent().add(username, form, acts);
    }

    private void show(User user) {
        getContent().add(form);
        form.show(user);
        acts.removeAll();
        var save = button("identity.user.save", () -> {
            show(users.change(user.id(), user.version(), form.draft()));
            tell("identity.user.saved");
        });
        save.addClassName("primary");
        acts.add(save, button("identity.user.reset", () -> showPassword(users.resetPassword(user.id()))));
        acts.add(button("identity.user.end-sessions", () -> {
            users.endSessions(user.id());
            tell("identity.user.sessions-ended");
        }));
        acts.add(
                user.enabled()
                        ? button("identity.user.disable", () -> {
                            users.disable(user.id());
                            again(user, "identity.user.disabled");
                        })
                        : button("identity.user.enable", () -> {
                            users.enable(user.id());
                            again(user, "identity.user.enabled");
                        }));
        Paragraph state = new Paragraph(getTranslation(
                user.enabled() ? "identity.user.state.enabled" : "identity.user.state.disabled", user.username()));
        acts.addComponentAsFirst(state);
        getContent().add(acts);
    }

    private void again(User user, String told) {
        show(users.find(user.id()).orElseThrow(NotFoundException::new));
        tell(told);
    }

    /** The password is shown once and is nowhere else to be read. */
    private void showPassword(String password) {
        Paragraph text = new Paragraph(password);
        text.addClassName("admin-password");
        Div box = new Div(
                new H2(getTranslation("identity.user.password.title")),
                text,
                new Paragraph(getTranslation("identity.user.password.text")));
        box.addClassName("admin-secret");
        box.getElement().setAttribute("role", "alert");
        acts.add(box);
    }
}
