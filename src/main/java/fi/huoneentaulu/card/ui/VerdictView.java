package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.base.ui.ServiceTrayLink;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.AnswerText;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A verdict in words, sign and colour, with its reasons and the way to go instead. */
class VerdictView extends Composite<Div> {
    private final Language language = Language.of(getLocale());

    private final Answers answers;

    VerdictView(
            Verdict verdict,
            Answers answers,
            List<LocalizedText.Spoken> reasons,
            Facts facts,
            Function<String, String> cardTitle) {
        this.answers = answers;
        getContent().addClassNames("card-verdict", "card-verdict-" + styleOf(verdict.outcome()));
        H3 heading = new H3(new Pictogram(pictogramOf(verdict.outcome())), text("card.fit." + verdict.outcome()));
        getContent().add(heading);
        if (verdict.outcome() == Outcome.UNDECIDED) {
            getContent().add(open(verdict.missing(), reasons, facts));
        } else if (!reasons.isEmpty()) {
            getContent().add(listOf(reasons));
        }
        Redirect redirect = verdict.redirect();
        if (redirect != null) {
            getContent().add(way(redirect, cardTitle));
        }
    }

    /** What would decide, folded: the question below asks it one by one. */
    private Component open(List<String> missing, List<LocalizedText.Spoken> reasons, Facts facts) {
        List<LocalizedText.Spoken> lines = reasons.isEmpty()
                ? missing.stream()
                        .flatMap(fact -> facts.find(fact).stream())
                        .map(fact -> fact.statement().in(language))
                        .toList()
                : reasons;
        NativeDetails details = new NativeDetails(getTranslation("card.fit.missing", missing.size()), listOf(lines));
        details.addClassName("card-verdict-more");
        return details;
    }

    private UnorderedList listOf(List<LocalizedText.Spoken> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(spoken(line)));
        return list;
    }

    private Component text(String key) {
        return new Span(getTranslation(key));
    }

    private ListItem spoken(LocalizedText.Spoken reason) {
        ListItem item = new ListItem(reason.text());
        if (reason.differsFrom(language)) {
            item.getElement().setAttribute("lang", reason.language().tag());
        }
        return item;
    }

    private Component way(Redirect redirect, Function<String, String> cardTitle) {
        return switch (redirect) {
            case Redirect.ToCard(String code) -> {
                Anchor link =
                        new Anchor(CardLinks.path(code), getTranslation("card.fit.redirect", cardTitle.apply(code)));
                link.getElement().setAttribute("router-link", true);
                link.addClassNames("ht-button", "primary");
                yield link;
            }
            case Redirect.ToTray _ -> new Div(new Paragraph(getTranslation("card.fit.tray")), tray(answers));
        };
    }

    /** The tray for this client: nothing of it is sent. */
    private Anchor tray(Answers answers) {
        Anchor link = new Anchor(
                ServiceTrayLink.to(told(answers, "municipality"), told(answers, "age")),
                getTranslation("card.fit.tray.open"));
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("ht-button", "primary");
        return link;
    }

    private static @Nullable String told(Answers answers, String fact) {
        return answers.to(fact).map(AnswerText::of).orElse(null);
    }

    private static String pictogramOf(Outcome outcome) {
        return switch (outcome) {
            case SUITABLE -> "when";
            case NOT_SUITABLE -> "not";
            case UNDECIDED -> "notice";
        };
    }

    private static String styleOf(Outcome outcome) {
        return switch (outcome) {
            case SUITABLE -> "yes";
            case NOT_SUITABLE -> "no";
            case UNDECIDED -> "open";
        };
    }
}
