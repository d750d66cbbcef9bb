package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.Navigation;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The cards in their three columns, which move as answers come; their numbers are told aloud. */
class MatchBoard extends Composite<Div> {

    /** What the board needs of the services. */
    @Component
    record Parts(Facts facts, Cards cards, NavigatorSummary summary) {}

    private final Parts parts;
    private final Language language = Language.of(getLocale());
    private final Paragraph numbers = new Paragraph();
    private final Map<Outcome, MatchColumn> columns = new LinkedHashMap<>();

    MatchBoard(Parts parts) {
        this.parts = parts;
        numbers.addClassName("nav-numbers");
        numbers.getElement().setAttribute("role", "status");
        Div side = new Div();
        side.addClassName("nav-columns");
        List.of(Outcome.SUITABLE, Outcome.UNDECIDED, Outcome.NOT_SUITABLE).forEach(outcome -> {
            MatchColumn column = new MatchColumn(outcome);
            columns.put(outcome, column);
            side.add(column);
        });
        getContent().addClassName("nav-board");
        getContent().add(numbers, side);
    }

    /** Shows where the cards stand; returns the same as a text to copy. */
    String show(Situation situation, Navigation navigation) {
        MatchWords words = new MatchWords(
                parts.facts().catalogue(),
                parts.facts().sentences(),
                situation.answers(),
                titles(navigation),
                language);
        columns.forEach(
                (outcome, column) -> column.show(navigation.matches(outcome), match -> new MatchItem(match, words)));
        numbers.setText(getTranslation(
                "navigator.numbers",
                navigation.matches(Outcome.SUITABLE).size(),
                navigation.matches(Outcome.UNDECIDED).size(),
                navigation.matches(Outcome.NOT_SUITABLE).size()));
        return parts.summary().text(situation, navigation, words);
    }

    /** A redirect may lead to a card that the themes leave out. */
    private java.util.function.Function<String, LocalizedText> titles(Navigation navigation) {
        Map<String, LocalizedText> known = new LinkedHashMap<>();
        navigation.matches().forEach(match -> known.put(match.card().code(), title(match.card())));
        return code -> known.computeIfAbsent(
                code,
                missing -> parts.cards().find(missing).map(MatchBoard::title).orElse(LocalizedText.finnish(missing)));
    }

    private static LocalizedText title(Published<CardBody> card) {
        return card.body().title();
    }
}
