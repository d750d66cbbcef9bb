package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.Unit;
import fi.huoneentaulu.identity.Units;
import fi.huoneentaulu.identity.User;
import fi.huoneentaulu.identity.Users;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every user, found by name, with the way to each. */
@Route("hallinta")
@Menu(title = "identity.menu.admin", order = 90, icon = "settings")
@RolesAllowed(Roles.ADMINISTRATOR)
class UsersView extends AdminPage {
    private final Users users;
    private final Map<String, String> unitNames;
    private final NativeTableBody rows = new NativeTableBody();
    private final Span count = new Span();

    UsersView(Users users, Units units) {
        super("identity.menu.users");
        this.users = users;
        Language language = Language.of(getLocale());
        unitNames = units.all().stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name().text(language)));
        TextInput search = new TextInput("etsi-kayttaja", getTranslation("identity.users.search"));
        search.field().setValueChangeMode(ValueChangeMode.LAZY);
        search.field().addValueChangeListener(change -> show(change.getValue()));
        RouterLink create = new RouterLink(
                getTranslation("identity.users.new"), UserView.class, new RouteParameters("id", UserView.NEW));
        create.addClassNames("ht-button", "primary");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(search, create);
        bar.addClassName("admin-bar");
        NativeTable table = new NativeTable();
        table.add(head(
                "identity.display-name",
                "identity.username",
                "identity.users.roles",
                "identity.users.unit",
                "identity.users.state"));
        table.add(rows);
        Div scroll = new Div(table);
        scroll.addClassName("admin-table");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("identity.menu.users"));
        getContent().add(bar, count, scroll);
        show("");
    }

    private void show(String text) {
        List<User> found = users.search(text);
        rows.removeAll();
        found.forEach(user -> rows.add(row(
                new RouterLink(
                        user.displayName(),
                        UserView.class,
                        new RouteParameters("id", user.id().toString())),
                new Span(user.username()),
                new Span(user.roles().stream().sorted().map(this::role).collect(Collectors.joining(", "))),
                new Span(user.unitCode() == null ? "" : unitNames.getOrDefault(user.unitCode(), user.unitCode())),
                new Span(getTranslation(user.enabled() ? "identity.users.enabled" : "identity.users.disabled")))));
        count.setText(getTranslation("identity.users.count", found.size()));
    }
}
