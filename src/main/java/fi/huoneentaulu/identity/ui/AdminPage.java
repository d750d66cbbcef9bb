package fi.huoneentaulu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Role;
import java.util.stream.Stream;

/** A page under {@code /hallinta}: its title, the way to the other pages, and a place for refusals. */
@StyleSheet("context://styles/admin.css")
abstract class AdminPage extends Composite<Div> implements HasDynamicTitle {
    private final String titleKey;
    private final Paragraph refusal = new Paragraph();
    private final Paragraph done = new Paragraph();

    AdminPage(String titleKey) {
        this.titleKey = titleKey;
        Nav nav = new Nav(
                new RouterLink(getTranslation("identity.menu.users"), UsersView.class),
                new RouterLink(getTranslation("identity.menu.units"), UnitsView.class),
                new RouterLink(getTranslation("identity.menu.service-areas"), ServiceAreasView.class));
        nav.addClassName("admin-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("identity.menu.label"));
        refusal.addClassName("admin-refusal");
        refusal.getElement().setAttribute("role", "alert");
        done.addClassName("admin-done");
        done.getElement().setAttribute("role", "status");
        getContent().addClassNames("admin-page", "ht-panel");
        getContent().add(new H1(getTranslation(titleKey)), nav, refusal, done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.page-title", getTranslation(titleKey));
    }

    /** Does what a button asks; a refusal is told in words, and nothing that was typed is lost. */
    final void attempt(Runnable act) {
        refusal.setText("");
        done.setText("");
        try {
            act.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.args()));
        }
    }

    final void tell(String key, Object... args) {
        done.setText(getTranslation(key, args));
    }

    final NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> attempt(act));
        button.addClassName("ht-button");
        return button;
    }

    final NativeTableHeader head(String... keys) {
        NativeTableRow row = new NativeTableRow();
        for (String key : keys) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }

    final String role(Role role) {
        return getTranslation("identity.role." + role);
    }
}
