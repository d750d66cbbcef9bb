package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Every operating model, narrowed by area, stage and theme. */
@Route("mallit")
@Menu(title = "operatingmodel.menu", order = 15, icon = "model")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/model.css")
class ModelsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final ModelPages pages;
    private final Language language = Language.of(getLocale());
    private final ModelFilterBar filters;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    ModelsView(ModelPages pages) {
        this.pages = pages;
        filters = new ModelFilterBar(pages, language, this::narrow);
        count.addClassName("search-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("model-list");
        Paragraph lead = new Paragraph(getTranslation("operatingmodel.list.lead"));
        lead.addClassName("model-lead");
        Anchor compare = new Anchor(ModelLinks.COMPARISON.substring(1));
        compare.add(new Pictogram("compare"), new Span(getTranslation("operatingmodel.action.compare-two")));
        compare.addClassName("ht-button");
        Div narrowing = new Div(filters, compare);
        narrowing.addClassNames("model-narrowing", "noprint");
        getContent().addClassName("model-page");
        getContent().add(new H1(getTranslation("operatingmodel.list.title")), lead, narrowing, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(PageAddress.query(event.getLocation()));
        show();
    }

    private void narrow() {
        PageAddress.replace(this, filters.query(), Map.of());
        show();
    }

    private void show() {
        ModelTexts texts = new ModelTexts(language);
        List<Published<ModelBody>> found = pages.models.all(filters.filter()).stream()
                .sorted(Alphabet.of(language)
                        .by(model -> texts.plain(model.body().title())))
                .toList();
        list.removeAll();
        found.forEach(model -> list.add(new ModelItem(pages, model.body(), texts)));
        count.setText(
                found.isEmpty()
                        ? getTranslation("operatingmodel.list.none")
                        : getTranslation("operatingmodel.list.count", found.size()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operatingmodel.list.title") + " – " + getTranslation("shell.name");
    }
}
