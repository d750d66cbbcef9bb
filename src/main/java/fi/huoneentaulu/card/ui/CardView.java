package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardVersions;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One card on a page of its own; an old print's link says what has changed since. */
@Route("kortti/:code")
@RolesAllowed(Roles.READER)
class CardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(FinnishTime.ZONE);

    private final CardPanels panels;
    private final CardVersions versions;
    private String title = "";

    CardView(CardPanels panels, CardVersions versions) {
        this.panels = panels;
        this.versions = versions;
        getContent().addClassName("card-page");
        getContent().getElement().setAttribute("data-escape", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        String municipality = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kunta")
                .orElse(null);
        Optional<CardPanel> found = panels.open(code, municipality, true);
        if (found.isEmpty()) {
            showWithdrawn(code, panels.withdrawal(code).orElseThrow(NotFoundException::new));
            return;
        }
        CardPanel panel = found.get();
        title = panel.card().body().title().text(Language.of(getLocale()));
        getContent().removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("v")
                .ifPresent(version -> getContent().add(printNotice(panel.card(), version)));
        getContent().add(panel, history(versions.history(code)));
    }

    /** An old link or print of a card that is no longer used leads to why, and to what is used instead. */
    private void showWithdrawn(String code, Withdrawal withdrawal) {
        title = getTranslation("card.withdrawn.title");
        getContent().removeAll();
        Div panel = new Div(
                new H1(title),
                new Paragraph(getTranslation(
                        "card.withdrawn.text",
                        DateTimeFormatter.ofPattern("d.M.yyyy").format(withdrawal.on()),
                        withdrawal.reason())));
        panel.addClassNames("ht-panel", "card-withdrawn");
        String replacement = withdrawal.replacement();
        if (replacement != null) {
            Anchor link = new Anchor(
                    CardLinks.path(replacement).substring(1),
                    getTranslation("card.withdrawn.instead") + ": "
                            + panels.title(replacement, Language.of(getLocale())));
            panel.add(link);
        }
        getContent().add(panel, history(versions.history(code)));
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("shell.name");
    }

    private Paragraph printNotice(Published<CardBody> card, String version) {
        Paragraph notice = new Paragraph(
                switch (versions.since(card, version)) {
                    case CardVersions.Print.Unknown unknown ->
                        getTranslation("card.version.unknown", unknown.asked(), unknown.current());
                    case CardVersions.Print.Current current -> getTranslation("card.version.same", current.version());
                    case CardVersions.Print.Old old ->
                        getTranslation("card.version.old", old.version(), old.current()) + " " + changes(old);
                });
        notice.addClassName("card-print-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private String changes(CardVersions.Print.Old old) {
        if (old.changedParts().isEmpty()) {
            return getTranslation("card.version.unchanged");
        }
        return getTranslation(
                "card.version.changed",
                old.changedParts().stream().map(this::getTranslation).collect(Collectors.joining(", ")));
    }

    private NativeDetails history(List<VersionSummary> history) {
        OrderedList list = new OrderedList();
        history.forEach(version -> list.add(new ListItem(getTranslation(
                        "card.versions.line", Integer.toString(version.version()), DAY.format(version.publishedAt()))
                + " · " + version.reason())));
        NativeDetails details = new NativeDetails(getTranslation("card.versions.title"), list);
        details.addClassNames("card-history", "noprint");
        return details;
    }
}
