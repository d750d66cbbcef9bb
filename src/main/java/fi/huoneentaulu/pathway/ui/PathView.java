package fi.huoneentaulu.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.SubjectLinkLists;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayFaces;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.PathwayPrints;
import fi.huoneentaulu.pathway.PathwayReader;
import fi.huoneentaulu.pathway.PathwayRenderer;
import fi.huoneentaulu.pathway.PathwayVersions;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** One path: its drawing, the same in words, and a step in view where the address names one. */
@Route("polku/:code")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/card.css")
@StyleSheet("context://styles/path.css")
class PathView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(FinnishTime.ZONE);

    /** The words about the step are what a keyboard and a reader of words go on from. */
    private static final String SHOW_STEP = """
            const heading = document.getElementById('porras-' + $0);
            if (heading) {
              heading.focus({preventScroll: true});
              heading.scrollIntoView({block: 'center'});
            }
            """;

    private final Pathways paths;
    private final PathwayFaces faces;
    private final PathwayRenderer renderer;
    private final PathwayVersions versions;
    private final PathwayPrints prints;
    private final CurrentActor actor;
    private final ObjectProvider<SubjectLinks> links;
    private final Language language = Language.of(getLocale());
    private String title = "";

    PathView(
            Pathways paths,
            PathwayFaces faces,
            PathwayRenderer renderer,
            PathwayVersions versions,
            PathwayPrints prints,
            CurrentActor actor,
            ObjectProvider<SubjectLinks> links) {
        this.paths = paths;
        this.faces = faces;
        this.renderer = renderer;
        this.versions = versions;
        this.prints = prints;
        this.actor = actor;
        this.links = links;
        getContent().addClassName("path-page");
        getContent().getElement().setAttribute("data-escape", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Map<String, String> state = PageAddress.query(event.getLocation());
        getContent().removeAll();
        paths.find(code)
                .ifPresentOrElse(
                        path -> show(path, state.getOrDefault("porras", ""), state.getOrDefault("v", "")),
                        () -> showWithdrawn(code));
    }

    private void show(Published<PathwayBody> path, String step, String version) {
        title = path.body().head().title().text(language);
        Optional<Actor> reader = actor.find();
        PathwayReader who = new PathwayReader(
                language,
                reader.map(Actor::homeMunicipality).orElse(null),
                reader.map(Actor::profession).orElse(null),
                "",
                step);
        if (!version.isEmpty()) {
            getContent().add(printNotice(path, version));
        }
        getContent()
                .add(
                        new PathActions(path, language, reader),
                        new Html(renderer.html(faces.face(path, who))),
                        new SubjectLinkLists(
                                links.orderedStream(), new Subject(SubjectKind.PATH, path.code()), language),
                        history(path.code()));
        if (path.body().step(step).isPresent()) {
            getContent().getElement().executeJs(SHOW_STEP, step);
        }
    }

    /** An old link or print of a path that is no longer used leads to why, and to what is used instead. */
    private void showWithdrawn(String code) {
        Withdrawal withdrawal = paths.withdrawal(code).orElseThrow(NotFoundException::new);
        title = getTranslation("pathway.withdrawn.title");
        Div panel = new Div(
                new H1(title),
                new Paragraph(getTranslation(
                        "pathway.withdrawn.text",
                        DateTimeFormatter.ofPattern("d.M.yyyy").format(withdrawal.on()),
                        withdrawal.reason())));
        panel.addClassName("ht-panel");
        String replacement = withdrawal.replacement();
        if (replacement != null) {
            String instead = paths.find(replacement)
                    .map(path -> path.body().head().title().text(language))
                    .orElse(replacement);
            panel.add(new Anchor(
                    PathwayLinks.path(replacement).substring(1), getTranslation("pathway.withdrawn.instead", instead)));
        }
        getContent().add(panel, history(code));
    }

    private Component printNotice(Published<PathwayBody> path, String version) {
        Paragraph notice = new Paragraph(
                switch (versions.since(path, version)) {
                    case PathwayVersions.Print.Unknown _ -> getTranslation("pathway.version.unknown", version);
                    case PathwayVersions.Print.Current _ -> getTranslation("pathway.version.same", version);
                    case PathwayVersions.Print.Old old -> prints.notice(old, path.version(), language);
                });
        notice.addClassName("path-print-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component history(String code) {
        OrderedList list = new OrderedList();
        paths.history(code)
                .forEach(version -> list.add(new ListItem(getTranslation(
                        "pathway.versions.line",
                        Integer.toString(version.version()),
                        DAY.format(version.publishedAt()),
                        version.reason()))));
        NativeDetails details = new NativeDetails(getTranslation("pathway.versions"), list);
        details.addClassNames("path-history", "noprint");
        return details;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("shell.name");
    }
}
