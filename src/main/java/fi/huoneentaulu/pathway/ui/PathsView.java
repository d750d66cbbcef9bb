package fi.huoneentaulu.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayFaces;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.pathway.Toolboxes;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every path, and what the reader's profession may deliver on them. */
@Route("polut")
@Menu(title = "pathway.menu", order = 10, icon = "stairs")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/start.css")
@StyleSheet("context://styles/path.css")
class PathsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PROFESSION = "ammatti";

    private final Pathways paths;
    private final Toolboxes toolboxes;
    private final Areas areas;
    private final @Nullable Profession own;
    private final Language language = Language.of(getLocale());
    private final Div toolbox = new Div();

    PathsView(Pathways paths, Toolboxes toolboxes, Areas areas, CurrentActor actor) {
        this.paths = paths;
        this.toolboxes = toolboxes;
        this.areas = areas;
        this.own = actor.find().map(Actor::profession).orElse(null);
        getContent().addClassName("paths-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> state = PageAddress.query(event.getLocation());
        Profession profession = Stream.of(Profession.values())
                .filter(each -> each.name().equals(state.get(PROFESSION)))
                .findFirst()
                .orElse(own);
        UnorderedList list = new UnorderedList();
        list.addClassName("paths-list");
        paths.all().stream()
                .sorted(Comparator.comparing(
                                (Published<PathwayBody> path) -> path.body().shape())
                        .thenComparing(path -> path.body().head().title().text(language)))
                .forEach(path -> list.add(new ListItem(path(path))));
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("pathway.list.title")),
                        new Paragraph(getTranslation("pathway.list.lead")),
                        list,
                        toolbox);
        show(profession);
    }

    private void show(@Nullable Profession profession) {
        toolbox.removeAll();
        toolbox.add(new ToolboxPanel(
                profession == null ? null : toolboxes.of(profession), profession, language, this::choose));
    }

    private void choose(@Nullable Profession profession) {
        Map<String, String> state =
                profession == null || profession == own ? Map.of() : Map.of(PROFESSION, profession.name());
        PageAddress.replace(this, state, Map.of());
        show(profession == null ? own : profession);
    }

    private Component path(Published<PathwayBody> path) {
        PathwayBody.Head head = path.body().head();
        boolean ladder = path.body().shape() == Shape.LADDER;
        Anchor link = new Anchor(PathwayLinks.path(path.code()).substring(1));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("paths-item");
        Div words = new Div(new H2(text(head.title())), summary(head), meta(path));
        link.add(new Pictogram(ladder ? "stairs" : "lanes"), words);
        return link;
    }

    private Span text(LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(language);
        Span span = new Span(spoken.text());
        if (spoken.differsFrom(language)) {
            span.getElement().setAttribute("lang", spoken.language().tag());
        }
        return span;
    }

    private Paragraph summary(PathwayBody.Head head) {
        Paragraph summary = new Paragraph(text(head.summary()));
        summary.addClassName("paths-summary");
        return summary;
    }

    private Paragraph meta(Published<PathwayBody> path) {
        PathwayBody.Head head = path.body().head();
        String area = areas.name(head.coverage())
                .map(name -> name.text(language))
                .orElseGet(() -> getTranslation("pathway.country"));
        Stream<String> themes = head.themes().stream().map(theme -> getTranslation(Messages.nameKey(theme)));
        Paragraph meta = new Paragraph(Stream.concat(
                        Stream.of(
                                getTranslation(PathwayFaces.kindKey(path.body().shape())), area),
                        themes)
                .collect(Collectors.joining(" · ")));
        meta.addClassName("paths-meta");
        return meta;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pathway.list.title") + " – " + getTranslation("shell.name");
    }
}
