package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
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
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelDrafts;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One operating model as an article; its keepers also see here one that is still a draft. */
@Route("malli/:code")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/model.css")
class ModelView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ModelPages pages;
    private final ModelTexts texts = new ModelTexts(Language.of(getLocale()));
    private String title = "";

    ModelView(ModelPages pages) {
        this.pages = pages;
        getContent().addClassName("model-page");
        getContent().getElement().setAttribute("data-escape", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        getContent().removeAll();
        Optional<Published<ModelBody>> found = pages.models.find(code);
        Optional<ModelDrafts.Preview> draft =
                found.isEmpty() && pages.maintains() ? pages.drafts.find(code) : Optional.empty();
        if (found.isPresent()) {
            show(found.get());
        } else if (draft.isPresent()) {
            show(draft.get());
        } else {
            show(code, pages.models.withdrawal(code).orElseThrow(NotFoundException::new));
        }
    }

    private void show(Published<ModelBody> model) {
        title = texts.plain(model.body().title());
        AdoptionPanel adoption = new AdoptionPanel(pages, model.body(), texts);
        Div actions = new Div(new ModelActions(pages, model.code(), adoption), adoption);
        actions.addClassName("model-acting");
        getContent()
                .add(
                        new ModelArticle(
                                pages, model.body(), texts, new H1(), actions, new ModelFoot(pages, model, texts)),
                        history(model.code()));
    }

    private void show(ModelDrafts.Preview draft) {
        title = texts.plain(draft.body().title());
        Div notice = new Div(new Paragraph(getTranslation("operatingmodel.draft.notice")));
        notice.addClassName("model-draft");
        notice.getElement().setAttribute("role", "note");
        if (!draft.problems().isEmpty()) {
            notice.add(new Paragraph(getTranslation(
                    "operatingmodel.draft.problems", draft.problems().size())));
        }
        Anchor edit = new Anchor(
                ModelLinks.keeping(draft.body().code()).substring(1), getTranslation("operatingmodel.draft.open"));
        edit.getElement().setAttribute("router-link", true);
        notice.add(edit);
        getContent().add(notice, new ModelArticle(pages, draft.body(), texts, new H1(), new Div(), new Div()));
    }

    /** An old link to a model that is no longer used leads to why, and to what is used instead. */
    private void show(String code, Withdrawal withdrawal) {
        title = getTranslation("operatingmodel.withdrawn.title");
        Div panel = new Div(
                new H1(title),
                new Paragraph(getTranslation(
                        "operatingmodel.withdrawn.text", ModelTexts.day(withdrawal.on()), withdrawal.reason())));
        panel.addClassNames("ht-panel", "model-withdrawn");
        String replacement = withdrawal.replacement();
        if (replacement != null) {
            String name = pages.models
                    .find(replacement)
                    .map(model -> texts.plain(model.body().title()))
                    .orElse(replacement);
            panel.add(new Anchor(
                    ModelLinks.path(replacement).substring(1),
                    getTranslation("operatingmodel.withdrawn.instead", name)));
        }
        getContent().add(panel, history(code));
    }

    private NativeDetails history(String code) {
        List<VersionSummary> history = pages.models.history(code);
        OrderedList list = new OrderedList();
        history.forEach(version -> list.add(new ListItem(getTranslation(
                        "operatingmodel.versions.line",
                        Integer.toString(version.version()),
                        ModelTexts.day(LocalDate.ofInstant(version.publishedAt(), FinnishTime.ZONE)))
                + " · " + version.reason())));
        NativeDetails details = new NativeDetails(getTranslation("operatingmodel.versions.title"), list);
        details.addClassNames("model-history", "noprint");
        return details;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("shell.name");
    }
}
