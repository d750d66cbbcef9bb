package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.card.ui.CardLink;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beside a model's text: the basics, the paths, cards and models that belong to it, those who help, its files. */
class ModelSide extends Composite<Aside> {
    private final ModelTexts texts;

    ModelSide(ModelPages pages, ModelBody model, ModelTexts texts) {
        this.texts = texts;
        ModelBody.Links links = model.links();
        getContent().addClassName("model-side");
        getContent().getElement().setAttribute("aria-label", getTranslation("operatingmodel.side.label"));
        getContent().add(basics(model.basics()));
        list(
                "operatingmodel.side.paths",
                pages.paths.find(links.paths()).stream()
                        .map(path -> (Component) texts.link(
                                PathwayLinks.path(path.code()),
                                path.body().head().title()))
                        .toList());
        list(
                "operatingmodel.side.cards",
                pages.cards.find(links.cards()).stream()
                        .map(card -> (Component) new CardLink(card, texts.reader()))
                        .toList());
        list(
                "operatingmodel.side.mentors",
                links.mentors().stream()
                        .map(mentor -> (Component) texts.say(new Paragraph(), mentor))
                        .toList());
        list(
                "operatingmodel.side.related",
                pages.models.find(links.related()).stream()
                        .map(related -> (Component) texts.link(
                                ModelLinks.path(related.code()), related.body().title()))
                        .toList());
        list(
                "operatingmodel.side.files",
                links.attachments().stream()
                        .map(file -> file(model.code(), file))
                        .toList());
    }

    private void list(String key, List<Component> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            getContent().add(new Section(new H2(getTranslation(key)), list));
        }
    }

    private Component basics(ModelBody.Basics basics) {
        DescriptionList list = new DescriptionList();
        lines(list, "operatingmodel.basics.places", basics.places());
        lines(list, "operatingmodel.basics.organisations", basics.organisations());
        lines(list, "operatingmodel.basics.funders", basics.funders());
        line(list, "operatingmodel.basics.programme", basics.programme());
        ModelBody.Period period = basics.period();
        if (period != null) {
            line(list, "operatingmodel.basics.period", day(period.from()) + "–" + day(period.to()));
        }
        line(list, "operatingmodel.basics.created", day(basics.described().created()));
        line(list, "operatingmodel.basics.modified", day(basics.described().modified()));
        Section section = new Section(new H2(getTranslation("operatingmodel.basics.title")), list);
        section.addClassName("model-basics");
        return section;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ModelTexts.day(day);
    }

    private void lines(DescriptionList list, String key, List<LocalizedText> values) {
        if (!values.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)));
            values.forEach(value -> list.add(texts.say(new DescriptionList.Description(), value)));
        }
    }

    private void line(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Component file(String code, CaptionedFile file) {
        String href = ModelLinks.attachment(code, file.sha256()).substring(1);
        LocalizedText caption = file.caption();
        Anchor link = new Anchor(href);
        link.setRouterIgnore(true);
        HtmlContainer figure = new HtmlContainer("figure");
        figure.addClassName("model-file");
        LocalizedText alt = file.alt();
        if (file.isImage()) {
            link.add(new Image(href, alt == null ? "" : texts.plain(alt)));
            figure.add(link);
            if (caption != null) {
                figure.add(texts.say(new HtmlContainer("figcaption"), caption));
            }
        } else {
            link.setText(caption == null ? file.file() : texts.plain(caption));
            figure.add(new Div(link));
        }
        return figure;
    }
}
