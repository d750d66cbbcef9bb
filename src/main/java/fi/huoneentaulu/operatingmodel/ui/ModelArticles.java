package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Draws models as their own page does, to be read as a part of another page. */
@Component
public class ModelArticles {
    private final ModelPages pages;

    ModelArticles(ModelPages pages) {
        this.pages = pages;
    }

    /**
     * A model as its readers see it, without what they can do with it.
     *
     * @param model the model in force, or as if it were
     * @param reader the reader's language
     * @return its article, under the heading of the page that it is put on
     */
    public Div draw(Published<ModelBody> model, Language reader) {
        ModelTexts texts = new ModelTexts(reader);
        ModelFoot foot = new ModelFoot(pages, model, texts);
        Div page = new Div(new ModelArticle(pages, model.body(), texts, new H2(), new Div(), foot));
        page.addClassName("model-preview");
        return page;
    }
}
