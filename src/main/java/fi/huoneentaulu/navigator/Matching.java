package fi.huoneentaulu.navigator;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets cards against a situation: each by its own criteria, all in the agreed order. */
@Component
class Matching {
    private final Suitabilities suitabilities;

    Matching(Suitabilities suitabilities) {
        this.suitabilities = suitabilities;
    }

    Navigation navigate(Situation situation, Start start, List<Published<CardBody>> cards) {
        Set<Theme> themes = situation.themes().isEmpty() ? start.themes() : situation.themes();
        List<Published<CardBody>> allowed =
                cards.stream().filter(card -> isAbout(card.body(), themes)).toList();
        List<Match> matches = suitabilities.fits(allowed, situation.answers()).stream()
                .map(fit -> match(fit, situation.profession()))
                .sorted(AgreedOrder.COMPARATOR)
                .toList();
        NextQuestion next = new QuestionChoice(matches, situation.unknown())
                .next(start.questions())
                .orElse(null);
        return new Navigation(matches, next, stops(situation, start, cards));
    }

    private static boolean isAbout(CardBody card, Set<Theme> themes) {
        return themes.isEmpty() || card.route().themes().stream().anyMatch(themes::contains);
    }

    private static Match match(Suitabilities.Fit fit, @Nullable Profession profession) {
        CardBody.Route route = fit.card().body().route();
        return new Match(
                fit,
                profession == null
                        || route.directors().isEmpty()
                        || route.directors().contains(profession),
                profession != null && route.deliverers().contains(profession));
    }

    /** A stop whose card is no longer in force is left out: its page would tell nothing. */
    private static List<HardStop> stops(Situation situation, Start start, List<Published<CardBody>> cards) {
        return start.stops().stream()
                .flatMap(stop -> cards.stream()
                        .filter(card -> card.code().equals(stop.card()))
                        .map(card -> stop(stop, card.body(), situation.answers())))
                .toList();
    }

    private static HardStop stop(EntrySetBody.Stop stop, CardBody card, Answers answers) {
        return new HardStop(
                stop.fact(),
                card.code(),
                card.title(),
                Optional.ofNullable(stop.text()).orElse(card.summary()),
                answers.to(stop.fact()).filter(FactValue.YES::equals).isPresent());
    }
}
