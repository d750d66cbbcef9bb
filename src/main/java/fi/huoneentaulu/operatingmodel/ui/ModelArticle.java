package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelPart;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Sourced;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model to be read: what it is, its figures, its parts in the order of the Innokylä form, and what it leads to. */
class ModelArticle extends Composite<Article> {
    private final ModelPages pages;
    private final ModelBody model;
    private final ModelTexts texts;

    ModelArticle(
            ModelPages pages,
            ModelBody model,
            ModelTexts texts,
            HtmlContainer title,
            Component actions,
            Component foot) {
        this.pages = pages;
        this.model = model;
        this.texts = texts;
        Div columns = new Div(parts(), new ModelSide(pages, model, texts));
        columns.addClassName("model-columns");
        getContent().addClassNames("model", "ht-panel");
        getContent().add(head(title), actions);
        if (!model.figures().isEmpty()) {
            getContent().add(figures());
        }
        getContent().add(columns, foot);
    }

    private Component head(HtmlContainer title) {
        String where = Stream.concat(
                        Stream.of(getTranslation("operatingmodel.name")),
                        pages.whereabouts(model.basics().coverage()).map(texts::plain))
                .collect(Collectors.joining(" › "));
        Paragraph eyebrow = new Paragraph(where);
        eyebrow.addClassName("model-eyebrow");
        Paragraph lead = texts.say(new Paragraph(), model.summary());
        lead.addClassName("model-lead");
        Div marks = new Div(new StageTrack(model.basics().stage()));
        marks.addClassName("model-marks");
        if (model.stewardship().sample()) {
            Span sample = new Span(getTranslation("operatingmodel.sample"));
            sample.addClassName("model-sample");
            marks.add(sample);
        }
        for (Theme theme : model.basics().themes()) {
            Span about = new Span(getTranslation(Messages.nameKey(theme)));
            about.addClassName("model-theme");
            marks.add(about);
        }
        Header head = new Header(eyebrow, texts.say(title, model.title()), lead, marks);
        head.addClassName("model-head");
        return head;
    }

    private Component figures() {
        DescriptionList list = new DescriptionList();
        list.addClassName("model-figures");
        for (ModelBody.Figure figure : model.figures()) {
            DescriptionList.Term topic = texts.say(new DescriptionList.Term(), figure.topic());
            DescriptionList.Description value = new DescriptionList.Description(texts.say(new Span(), figure.value()));
            value.addClassName("model-figure-value");
            Div tile = new Div(topic, value);
            LocalizedText note = figure.note();
            if (note != null) {
                DescriptionList.Description remark = texts.say(new DescriptionList.Description(), note);
                remark.addClassName("model-figure-note");
                tile.add(remark);
            }
            list.add(tile);
        }
        return list;
    }

    private Component parts() {
        Div parts = new Div();
        parts.addClassName("model-parts");
        for (ModelPart part : ModelPart.values()) {
            List<LocalizedText> unfinished = model.description().unfinished(part);
            if (model.description().text(part).isPresent() || !unfinished.isEmpty()) {
                parts.add(part(part, unfinished));
            }
            if (part == ModelPart.IDEA) {
                model.links().localValues().forEach(value -> parts.add(local(value)));
                model.links().pictures().forEach(picture -> parts.add(picture(picture)));
            }
        }
        return parts;
    }

    private Component part(ModelPart part, List<LocalizedText> unfinished) {
        Section section = new Section(new H2(getTranslation(part.key())));
        model.description().text(part).ifPresent(text -> section.add(texts.markdown(text)));
        unfinished.forEach(text -> section.add(new UnfinishedMark(texts, text)));
        return section;
    }

    /** A picture of the process: what it is of, leading to the path that draws it, and what it shows in words (S4.24). */
    private Component picture(ModelBody.Picture picture) {
        HtmlContainer caption = new HtmlContainer("figcaption");
        pages.paths
                .find(picture.path())
                .ifPresentOrElse(
                        path -> caption.add(
                                new Pictogram(path.body().shape() == PathwayBody.Shape.LADDER ? "stairs" : "lanes"),
                                texts.link(PathwayLinks.path(path.code()), picture.caption())),
                        () -> texts.say(caption, picture.caption()));
        HtmlContainer figure = new HtmlContainer("figure");
        figure.addClassName("model-picture");
        figure.add(caption, texts.say(new Paragraph(), picture.alt()));
        return figure;
    }

    /** What was agreed here beside what the national source says. */
    private Component local(LocalValue value) {
        Div sides = new Div(
                side("operatingmodel.value.local", value.local()),
                side("operatingmodel.value.national", value.national()));
        sides.addClassName("model-value-sides");
        Section section = new Section(texts.say(new H2(), value.topic()), sides);
        section.addClassName("model-value");
        return section;
    }

    private Component side(String key, Sourced value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("model-value-label");
        Div side = new Div(label, texts.say(new Paragraph(), value.text()));
        model.links().sources().stream()
                .filter(source -> source.id().equals(value.source()))
                .findFirst()
                .ifPresent(source -> {
                    Span cited = texts.say(new Span(), source.title());
                    cited.addClassName("model-value-source");
                    side.add(cited);
                });
        return side;
    }
}
