package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.navigator.Match;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One card with the reasons for where it stands, and the way to go instead. */
class MatchItem extends ListItem {
    private static final int MOST_REASONS = 6;
    private static final int MOST_MISSING = 3;

    private final Language language = Language.of(getLocale());

    /** Makes items. */
    @FunctionalInterface
    interface Maker {
        MatchItem item(Match match);
    }

    MatchItem(Match match, MatchWords words) {
        addClassName("nav-card");
        getElement().setAttribute("data-code", match.card().code());
        add(new H3(link(match.card().code(), match.card().body().title())), meta(match));
        if (match.verdict().outcome() == Outcome.UNDECIDED) {
            add(missing(match, words));
        } else {
            reasons(words.reasons(match));
        }
        Redirect redirect = match.verdict().redirect();
        if (redirect != null) {
            add(way(redirect, words));
        }
    }

    private Anchor link(String code, LocalizedText title) {
        Anchor link = spoken(new Anchor(), title.in(language));
        link.setHref(CardLinks.path(code).substring(1));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Paragraph meta(Match match) {
        CardBody.Route route = match.card().body().route();
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(route.step()).ifPresent(step -> parts.add(getTranslation("navigator.step", step)));
        parts.add(getTranslation(Messages.nameKey(route.sector())));
        parts.add(getTranslation(Messages.nameKey(route.mode())));
        if (match.mayDeliver()) {
            parts.add(getTranslation("navigator.may-deliver"));
        }
        if (!match.mayDirect()) {
            parts.add(getTranslation(
                    "navigator.directed-by",
                    route.directors().stream()
                            .sorted()
                            .map(each -> getTranslation(Messages.nameKey(each)))
                            .collect(Collectors.joining(", "))));
        }
        Paragraph meta = new Paragraph(String.join(" · ", parts));
        meta.addClassName("nav-meta");
        setClassName("nav-own", match.mayDeliver());
        return meta;
    }

    private Paragraph missing(Match match, MatchWords words) {
        List<String> missing = match.verdict().missing();
        String names = missing.stream().limit(MOST_MISSING).map(words::fact).collect(Collectors.joining(", "));
        Paragraph text = new Paragraph(
                missing.isEmpty()
                        ? getTranslation("navigator.undecided")
                        : getTranslation("navigator.missing", names, Math.max(0, missing.size() - MOST_MISSING)));
        text.addClassName("nav-missing");
        return text;
    }

    private void reasons(List<Spoken> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        reasons.stream().limit(MOST_REASONS).forEach(reason -> list.add(spoken(new ListItem(), reason)));
        if (reasons.size() > MOST_REASONS) {
            list.add(new ListItem(getTranslation("navigator.more-reasons", reasons.size() - MOST_REASONS)));
        }
        add(list);
    }

    private Component way(Redirect redirect, MatchWords words) {
        Paragraph way = new Paragraph();
        way.addClassName("nav-way");
        switch (redirect) {
            case Redirect.ToCard(String code) -> {
                way.setText(getTranslation("navigator.instead") + " ");
                way.add(link(code, words.title(code)));
            }
            case Redirect.ToTray _ -> way.setText(getTranslation("card.fit.tray"));
        }
        return way;
    }

    private <C extends HtmlComponent & HasText> C spoken(C component, Spoken text) {
        component.setText(text.text());
        if (text.differsFrom(language)) {
            component.getElement().setAttribute("lang", text.language().tag());
        }
        return component;
    }
}
