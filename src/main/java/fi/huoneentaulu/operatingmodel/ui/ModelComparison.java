package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.operatingmodel.ModelPart;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of two models side by side; a row that neither has anything for is left out. */
class ModelComparison {
    private final ModelPages pages;
    private final ModelTexts texts;

    ModelComparison(ModelPages pages, ModelTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    List<Component> of(ModelBody one, ModelBody other) {
        List<Component> rows = new ArrayList<>();
        row(rows, one, other, "operatingmodel.compare.basics", this::basics);
        row(rows, one, other, "operatingmodel.compare.figures", this::figures);
        for (ModelPart part : ModelPart.values()) {
            row(rows, one, other, part.key(), model -> part(model, part));
        }
        row(rows, one, other, "operatingmodel.side.cards", this::cards);
        row(rows, one, other, "operatingmodel.side.paths", this::paths);
        return rows;
    }

    private void row(
            List<Component> rows,
            ModelBody one,
            ModelBody other,
            String key,
            Function<ModelBody, List<Component>> content) {
        List<Component> left = content.apply(one);
        List<Component> right = content.apply(other);
        if (!left.isEmpty() || !right.isEmpty()) {
            Div sides = new Div(side(one, left), side(other, right));
            sides.addClassName("model-comparison-sides");
            rows.add(new Section(new H2(word(key)), sides));
        }
    }

    private Component side(ModelBody model, List<Component> content) {
        Paragraph name = texts.say(new Paragraph(), model.title());
        name.addClassName("model-comparison-name");
        Div side = new Div(name);
        if (content.isEmpty()) {
            Paragraph nothing = new Paragraph(word("operatingmodel.compare.nothing"));
            nothing.addClassName("model-comparison-nothing");
            side.add(nothing);
        }
        side.add(content);
        return side;
    }

    private List<Component> basics(ModelBody model) {
        ModelBody.Basics basics = model.basics();
        List<Component> lines = new ArrayList<>();
        lines.add(texts.link(ModelLinks.path(model.code()), model.summary()));
        lines.add(new StageTrack(basics.stage()));
        line(lines, "operatingmodel.basics.places", basics.places());
        line(lines, "operatingmodel.basics.funders", basics.funders());
        ModelBody.Described described = basics.described();
        lines.add(labelled(
                "operatingmodel.compare.described",
                ModelTexts.day(described.created()) + " / " + ModelTexts.day(described.modified())));
        return lines;
    }

    private void line(List<Component> lines, String key, List<LocalizedText> values) {
        if (!values.isEmpty()) {
            lines.add(labelled(key, values.stream().map(texts::plain).collect(Collectors.joining("; "))));
        }
    }

    private static Component labelled(String key, String value) {
        Span label = new Span(word(key));
        label.addClassName("model-comparison-label");
        return new Paragraph(label, new Span(value));
    }

    private List<Component> figures(ModelBody model) {
        return model.figures().stream()
                .map(figure -> {
                    Span value = texts.say(new Span(), figure.value());
                    value.addClassName("model-comparison-value");
                    Span topic = texts.say(new Span(), figure.topic());
                    topic.addClassName("model-comparison-label");
                    return (Component) new Paragraph(topic, value);
                })
                .toList();
    }

    private List<Component> part(ModelBody model, ModelPart part) {
        List<Component> content = new ArrayList<>();
        model.description().text(part).ifPresent(text -> content.add(texts.markdown(text)));
        model.description().unfinished(part).forEach(text -> content.add(new UnfinishedMark(texts, text)));
        return content;
    }

    private List<Component> cards(ModelBody model) {
        return list(pages.cards.find(model.links().cards()).stream()
                .map(card -> texts.link(CardLinks.path(card.code()), card.body().title())));
    }

    private List<Component> paths(ModelBody model) {
        return list(pages.paths.find(model.links().paths()).stream()
                .map(path -> texts.link(
                        PathwayLinks.path(path.code()), path.body().head().title())));
    }

    private static List<Component> list(Stream<Anchor> links) {
        List<ListItem> items = links.map(ListItem::new).toList();
        return items.isEmpty() ? List.of() : List.of(new UnorderedList(items.toArray(ListItem[]::new)));
    }
}
