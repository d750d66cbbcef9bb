package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** At the foot of a model: its sources, who keeps it, when it was checked, its version. */
class ModelFoot extends Composite<Footer> {
    private final ModelTexts texts;

    ModelFoot(ModelPages pages, Published<ModelBody> model, ModelTexts texts) {
        this.texts = texts;
        UnorderedList sources = new UnorderedList();
        model.body().links().sources().forEach(source -> sources.add(new ListItem(source(source))));
        getContent().addClassName("model-foot");
        getContent().add(new Section(new H2(getTranslation("operatingmodel.sources")), sources));
        getContent().add(keeping(model, pages.today()));
    }

    private Component source(Source source) {
        String url = source.url();
        Span words = new Span();
        if (url == null) {
            words.add(texts.say(new Span(), source.title()));
        } else {
            Anchor link = texts.say(new Anchor(url), source.title());
            link.getElement().setAttribute("rel", "noopener");
            words.add(link);
        }
        LocalDate date = source.date();
        words.add(new Span(" · " + source.publisher() + (date == null ? "" : " · " + ModelTexts.day(date))));
        return words;
    }

    private Component keeping(Published<ModelBody> model, LocalDate today) {
        Stewardship stewardship = model.body().stewardship();
        Section section = new Section(new H2(getTranslation("operatingmodel.keeping")), checked(model.check(), today));
        section.add(new Paragraph(getTranslation(
                "operatingmodel.keeping.owner",
                texts.plain(stewardship.owner().unit()),
                texts.plain(stewardship.owner().role()))));
        if (!stewardship.owner().coAuthors().isEmpty()) {
            section.add(new Paragraph(getTranslation(
                    "operatingmodel.keeping.authors",
                    stewardship.owner().coAuthors().stream().map(texts::plain).collect(Collectors.joining(", ")))));
        }
        Stewardship.Decision decision = stewardship.decision();
        if (decision != null) {
            section.add(new Paragraph(getTranslation(
                    "operatingmodel.keeping.decision", ModelTexts.day(decision.on()), texts.plain(decision.by()))));
        }
        section.add(new Paragraph(getTranslation("operatingmodel.keeping.version", Integer.toString(model.version()))));
        return section;
    }

    private Component checked(Check check, LocalDate today) {
        boolean overdue = check.overdue(today);
        Paragraph line = new Paragraph(
                overdue
                        ? getTranslation("operatingmodel.keeping.overdue", ModelTexts.day(check.reviewDue()))
                        : getTranslation(
                                "operatingmodel.keeping.checked", ModelTexts.day(check.on()), texts.plain(check.by())));
        line.addClassName(overdue ? "model-overdue" : "model-checked");
        return line;
    }
}
