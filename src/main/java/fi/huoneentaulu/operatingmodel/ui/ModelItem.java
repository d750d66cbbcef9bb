package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.vocabulary.Theme;

/** A model in a list: its title, where it is in use, how far it has come. */
class ModelItem extends ListItem {

    ModelItem(ModelPages pages, ModelBody model, ModelTexts texts) {
        Span area = new Span(pages.area(model.basics().coverage(), texts.reader())
                .orElseGet(() -> getTranslation("operatingmodel.country")));
        area.addClassName("model-area");
        Div head = new Div(area, new StageTrack(model.basics().stage()));
        head.addClassName("model-item-head");
        Div foot = new Div();
        foot.addClassName("model-themes");
        for (Theme theme : model.basics().themes()) {
            foot.add(new Span(getTranslation(Messages.nameKey(theme))));
        }
        Anchor link = new Anchor(ModelLinks.path(model.code()).substring(1));
        link.addClassName("model-item");
        link.add(head, texts.say(new H2(), model.title()), texts.say(new Paragraph(), model.summary()), foot);
        add(link);
    }
}
