package fi.huoneentaulu.pathway.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.pathway.PathwayDrafts;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.PathwaySummaries;
import fi.huoneentaulu.pathway.PathwaySummary;
import fi.huoneentaulu.pathway.PathwaySummary.Standing;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Every ladder and path for those who keep them, and where a new one is begun. */
@Route(KeptPathsView.PATH)
@Menu(title = "pathway.kept.menu", order = 84)
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class KeptPathsView extends KeeperPage {
    static final String PATH = "yllapito/polut";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(ZoneId.of("Europe/Helsinki"));

    private final PathwayDrafts drafts;
    private final TextInput title = new TextInput("uuden-otsikko", getTranslation("pathway.kept.new.name"));
    private final TextInput code = new TextInput("uuden-tunnus", getTranslation("pathway.kept.new.code"));

    KeptPathsView(PathwaySummaries summaries, PathwayDrafts drafts, CurrentActor actor) {
        super(PATH, "pathway.kept.title");
        this.drafts = drafts;
        Language language = Language.of(getLocale());
        Paragraph lead = new Paragraph(getTranslation("pathway.kept.lead"));
        lead.addClassName("keeper-lead");
        getContent().add(lead);
        if (actor.find().filter(KeptPathsView::writes).isPresent()) {
            getContent().add(newPath());
        }
        PlainTable table = new PlainTable(
                getTranslation("pathway.kept.caption"),
                Stream.of("pathway.kept.path", "pathway.kept.standing", "pathway.kept.changed")
                        .map(this::getTranslation)
                        .toList());
        List<PathwaySummary> paths = summaries.all().stream()
                .sorted(Alphabet.of(language).by(path -> path.title().text(language)))
                .toList();
        paths.forEach(path -> row(table, path, language));
        table.setVisible(!paths.isEmpty());
        getContent().add(table);
        if (paths.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("pathway.kept.none")));
        }
    }

    static boolean writes(Actor user) {
        return user.is(Role.COORDINATOR) || user.is(Role.ADMINISTRATOR);
    }

    private NativeDetails newPath() {
        title.field().getElement().setAttribute("maxlength", "60").setAttribute("autocomplete", "off");
        code.field().getElement().setAttribute("maxlength", "80").setAttribute("autocomplete", "off");
        NativeButton begin = button("pathway.kept.new.begin", this::begin);
        begin.addClassName("primary");
        Paragraph hint = new Paragraph(getTranslation("pathway.kept.new.hint"));
        hint.addClassName("keeper-hint");
        Div row = new Div(title, code, begin);
        row.addClassName("keeper-row");
        Span summary = new Span(getTranslation("pathway.kept.new"));
        summary.addClassNames("ht-button", "primary");
        NativeDetails details = new NativeDetails(summary, new Div(hint, row));
        details.addClassName("keeper-new");
        return details;
    }

    private void begin() {
        drafts.empty(code.text(), title.text());
        String keeping = PathwayLinks.keeping(code.text()).substring(1);
        getUI().ifPresent(ui -> ui.navigate(keeping));
    }

    private void row(PlainTable table, PathwaySummary path, Language language) {
        Anchor link = new Anchor(
                PathwayLinks.keeping(path.code()).substring(1), path.title().text(language));
        link.getElement().setAttribute("router-link", true);
        Span own = new Span(path.code());
        own.addClassNames("admin-aside", "keeper-code");
        Div badges = new Div();
        badges.addClassName("keeper-badges");
        path.standings().stream().sorted().forEach(standing -> badges.add(badge(standing)));
        table.row(new Div(link, own), badges, new Text(DAY.format(path.changedAt())));
    }

    private Span badge(Standing standing) {
        Span badge = new Span(getTranslation("pathway.standing." + standing));
        badge.addClassName("keeper-badge");
        badge.setClassName("live", standing == Standing.IN_FORCE);
        return badge;
    }
}
