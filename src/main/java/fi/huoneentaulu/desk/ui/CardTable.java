package fi.huoneentaulu.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardSummary;
import fi.huoneentaulu.card.CardSummary.Standing;
import fi.huoneentaulu.vocabulary.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cards that a filter leaves, a page of them at a time. */
class CardTable extends Composite<Div> {
    static final int PAGE = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Map<String, String> areaNames;
    private final Language language = Language.of(getLocale());
    private final Paragraph count = new Paragraph();
    private final NativeButton more = new NativeButton(getTranslation("desk.cards.more"));
    private final PlainTable table;
    private List<CardSummary> cards = List.of();
    private int shown;

    CardTable(Map<String, String> areaNames) {
        this.areaNames = areaNames;
        table = new PlainTable(
                getTranslation("desk.cards.caption"),
                List.of(
                        getTranslation("desk.cards.card"),
                        getTranslation("desk.cards.standing"),
                        getTranslation("desk.cards.area"),
                        getTranslation("desk.cards.check"),
                        getTranslation("desk.cards.translations")));
        count.addClassName("keeper-count");
        count.getElement().setAttribute("role", "status");
        more.addClassName("ht-button");
        more.addClickListener(_ -> showNext());
        getContent().addClassName("admin-log");
        getContent().add(count, table, more);
    }

    void show(List<CardSummary> found) {
        cards = found;
        shown = 0;
        table.clear();
        showNext();
    }

    private void showNext() {
        int end = Math.min(cards.size(), shown + PAGE);
        cards.subList(shown, end).forEach(this::row);
        shown = end;
        more.setVisible(shown < cards.size());
        table.setVisible(!cards.isEmpty());
        count.setText(
                cards.isEmpty()
                        ? getTranslation("desk.cards.none")
                        : getTranslation("desk.cards.count", shown, cards.size()));
    }

    private void row(CardSummary card) {
        Anchor link = new Anchor(
                CardLinks.keeping(card.code()).substring(1), card.title().text(language));
        link.getElement().setAttribute("router-link", true);
        Span code = new Span(card.code());
        code.addClassNames("admin-aside", "keeper-code");
        Div badges = new Div();
        badges.addClassName("keeper-badges");
        card.standings().stream().sorted().forEach(standing -> badges.add(badge(standing)));
        String area = card.serviceArea();
        table.row(
                new Div(link, code),
                badges,
                new Text(area == null ? getTranslation("desk.cards.no-area") : areaNames.getOrDefault(area, area)),
                check(card),
                translations(card));
    }

    private Span badge(Standing standing) {
        Span badge = new Span(getTranslation("desk.standing." + standing));
        badge.addClassName("keeper-badge");
        badge.setClassName("live", standing == Standing.IN_FORCE);
        return badge;
    }

    private Component check(CardSummary card) {
        LocalDate due = card.reviewDue();
        Text day = new Text(due == null ? "" : DAY.format(due) + " ");
        return card.overdue() ? new Div(day, warning(getTranslation("desk.cards.overdue"))) : day;
    }

    private Div translations(CardSummary card) {
        Div translations = new Div();
        translations.addClassName("keeper-badges");
        if (!card.missing().isEmpty()) {
            translations.add(warning(getTranslation("desk.cards.missing", tags(card.missing()))));
        }
        if (!card.outdated().isEmpty()) {
            translations.add(warning(getTranslation("desk.cards.outdated", tags(card.outdated()))));
        }
        return translations;
    }

    private static Span warning(String text) {
        Span warning = new Span(text);
        warning.addClassNames("keeper-badge", "warn");
        return warning;
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(", "));
    }
}
