package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.operatingmodel.ModelSummaries;
import fi.huoneentaulu.operatingmodel.ModelSummary;
import fi.huoneentaulu.operatingmodel.ModelSummary.Standing;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Every model for those who keep them, drafts and withdrawn ones too, and the way to begin one. */
@Route("yllapito/mallit")
@Menu(title = "operatingmodel.desk.menu", order = 85)
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class ModelsKeepingView extends KeeperPage {
    private final ModelPages pages;
    private final Language language = Language.of(getLocale());
    private final PlainTable table = new PlainTable(
            getTranslation("operatingmodel.desk.caption"),
            List.of(
                    getTranslation("operatingmodel.desk.model"),
                    getTranslation("operatingmodel.desk.standing"),
                    getTranslation("operatingmodel.desk.check")));

    ModelsKeepingView(ModelPages pages, ModelSummaries summaries) {
        super(ModelLinks.KEEPING.substring(1), "operatingmodel.desk.title");
        this.pages = pages;
        List<ModelSummary> models = summaries.all().stream()
                .sorted(Alphabet.of(language).by(model -> model.title().text(language)))
                .toList();
        models.forEach(this::row);
        Paragraph count = new Paragraph(getTranslation("operatingmodel.list.count", models.size()));
        count.addClassName("keeper-count");
        Div list = new Div(count, table);
        list.addClassName("admin-log");
        table.setVisible(!models.isEmpty());
        if (pages.writes()) {
            getContent().add(new NewModel(this::begin));
        }
        getContent().add(list);
    }

    private void row(ModelSummary model) {
        Anchor link = new Anchor(model.path().substring(1), model.title().text(language));
        link.getElement().setAttribute("router-link", true);
        Span code = new Span(model.code());
        code.addClassNames("admin-aside", "keeper-code");
        Div badges = new Div();
        badges.addClassName("keeper-badges");
        model.standings().stream().sorted().forEach(standing -> badges.add(badge(standing)));
        table.row(new Div(link, code), badges, check(model));
    }

    private Span badge(Standing standing) {
        Span badge = new Span(getTranslation(standing.key()));
        badge.addClassName("keeper-badge");
        badge.setClassName("live", standing == Standing.IN_FORCE);
        return badge;
    }

    private Component check(ModelSummary model) {
        LocalDate due = model.reviewDue();
        Text day = new Text(due == null ? "" : ModelTexts.day(due) + " ");
        if (!model.overdue()) {
            return day;
        }
        Span late = new Span(getTranslation("operatingmodel.desk.overdue"));
        late.addClassNames("keeper-badge", "warn");
        return new Div(day, late);
    }

    private void begin(String code, String title) {
        attempt(() -> {
            if (title.isBlank()) {
                throw new DomainException("operatingmodel.desk.new.no-title");
            }
            pages.drafts.empty(code, title);
            getUI().ifPresent(ui -> ui.navigate(ModelLinks.keeping(code).substring(1)));
        });
    }
}
