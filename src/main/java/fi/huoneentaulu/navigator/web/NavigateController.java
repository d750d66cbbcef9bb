package fi.huoneentaulu.navigator.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.card.Direction;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.navigator.EntrySets;
import fi.huoneentaulu.navigator.HardStop;
import fi.huoneentaulu.navigator.Match;
import fi.huoneentaulu.navigator.Navigation;
import fi.huoneentaulu.navigator.Navigations;
import fi.huoneentaulu.navigator.NextQuestion;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The navigator for other systems; what is known of a client comes in the body alone and nothing is stored. */
@RestController
class NavigateController {
    /** In the place of an answer: it has been asked, and it is not known. */
    private static final String UNKNOWN = "unknown";

    private static final int MOST_SHOWN = 60;

    private final Navigations navigations;
    private final EntrySets entrySets;
    private final Suitabilities suitabilities;
    private final Facts facts;

    NavigateController(Navigations navigations, EntrySets entrySets, Suitabilities suitabilities, Facts facts) {
        this.navigations = navigations;
        this.entrySets = entrySets;
        this.suitabilities = suitabilities;
        this.facts = facts;
    }

    /**
     * What is known.
     *
     * @param facts fact key → value; null counts as unanswered, {@code "unknown"} as asked in vain
     * @param themes what the matter is about; none for anything
     * @param profession the profession of the one who asks, or null
     * @param entry the code of an entry set, or null for the general one
     */
    record Known(
            @Nullable Map<String, @Nullable Object> facts,
            @Nullable List<String> themes,
            @Nullable String profession,
            @Nullable String entry) {}

    /** The cards in the agreed order, what to ask next, and what comes before every other way. */
    record Answer(List<Line> cards, @Nullable Question next, List<Stop> hardStops) {}

    /** A card and whether it fits. */
    record Line(
            String code,
            String title,
            Outcome outcome,
            List<String> reasons,
            @Nullable Direction redirect,
            @Nullable Integer step,
            List<String> missing,
            boolean mayDirect,
            boolean mayDeliver) {}

    /** What to ask next, and how many cards an answer could bring further. */
    record Question(String fact, String question, int cards) {}

    /** A card that comes first in danger. */
    record Stop(String code, String title, String text, String fact, boolean met) {

        static Stop of(HardStop stop, Language language) {
            return new Stop(
                    stop.code(), stop.title().text(language), stop.text().text(language), stop.fact(), stop.met());
        }
    }

    @PostMapping("/api/v1/navigate")
    Answer navigate(@RequestParam(required = false) @Nullable String lang, @RequestBody Known known) {
        Language language = RequestedLanguage.of(lang);
        Situation situation = situation(known);
        Navigation navigation = known.entry() == null
                ? navigations.navigate(situation)
                : navigations.navigate(situation, entry(known.entry()).start());
        return new Answer(
                navigation.matches().stream()
                        .map(match -> line(match, situation.answers(), language))
                        .toList(),
                navigation.question().map(next -> question(next, language)).orElse(null),
                navigation.stops().stream().map(stop -> Stop.of(stop, language)).toList());
    }

    private Situation situation(Known known) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        Optional.ofNullable(known.facts()).orElse(Map.of()).forEach((fact, value) -> {
            if (UNKNOWN.equals(value)) {
                facts.parse(fact, null);
                unknown.add(fact);
            } else {
                given.put(fact, value);
            }
        });
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Optional.ofNullable(known.themes())
                .orElse(List.of())
                .forEach(theme -> themes.add(value(Theme.class, "themes", theme)));
        Profession profession =
                known.profession() == null ? null : value(Profession.class, "profession", known.profession());
        return new Situation(facts.answers(given), unknown, themes, profession);
    }

    private EntrySetBody entry(String code) {
        return entrySets.find(code).orElseThrow(() -> refused("entry", code));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String member, @Nullable String name) {
        try {
            return Enum.valueOf(type, String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw refused(member, String.valueOf(name));
        }
    }

    private static DomainException refused(String member, String value) {
        return new DomainException(
                "navigator.error.member", member, Excerpts.beginning(IdentityCodes.strip(value), MOST_SHOWN));
    }

    private Line line(Match match, Answers answers, Language language) {
        return new Line(
                match.card().code(),
                match.card().body().title().text(language),
                match.verdict().outcome(),
                suitabilities.reasons(match.verdict(), answers, language).stream()
                        .map(LocalizedText.Spoken::text)
                        .toList(),
                Direction.of(match.verdict().redirect()),
                match.card().body().route().step(),
                match.verdict().missing(),
                match.mayDirect(),
                match.mayDeliver());
    }

    private Question question(NextQuestion next, Language language) {
        return new Question(
                next.fact(), facts.find(next.fact()).orElseThrow().question().text(language), next.cards());
    }
}
