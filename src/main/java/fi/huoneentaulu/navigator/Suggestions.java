package fi.huoneentaulu.navigator;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.search.Readings;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Finds in a described situation what it may say of a client: the age, the municipality, facts by their own words and by
 * the synonyms of the search, and themes by the cards that the same words find. Nothing is stored, counted or logged.
 */
@Service
@ForReaders
public class Suggestions {
    private static final int LONGEST = 1_000;
    private static final int MOST_FACTS = 6;
    private static final int MOST_THEMES = 2;
    private static final int CARDS = 4;
    private static final int MOST_SHARING = 2;
    private static final int OLDEST = 120;
    private static final String AGE = "age";
    private static final String MUNICIPALITY = "municipality";

    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3})(?:\\s|-)?(?:v\\b|vuotia\\p{L}*|vuotta|år\\p{L}*|years?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?:[- ]\\p{Lu}\\p{L}+)?");
    private static final Pattern CLAUSE = Pattern.compile("[.,;:!?\\n]|\\b(?:ja|mutta|och|men|and|but)\\b");
    private static final Pattern NOT =
            Pattern.compile("(?iu)\\b(?:ei|en|eivät|emme|ole ei|inte|ej|not|no|doesn.t|does not)\\b");

    private final Facts facts;
    private final Areas areas;
    private final Readings readings;
    private final Searches searches;

    Suggestions(Facts facts, Areas areas, Readings readings, Searches searches) {
        this.facts = facts;
        this.areas = areas;
        this.readings = readings;
        this.searches = searches;
    }

    /**
     * What a text may say.
     *
     * @param text a description in the professional's words; an identity code in it is left out, and what comes after
     *     1 000 characters
     * @param language the language that the words of the facts are compared in
     * @return what it may say, age and municipality first, then facts by how well their words fit, then themes
     */
    public List<Suggestion> of(String text, Language language) {
        String read = IdentityCodes.strip(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<Suggestion> found = new ArrayList<>();
        age(read).ifPresent(found::add);
        municipality(read).ifPresent(found::add);
        found.addAll(facts(read, language));
        found.addAll(themes(read, language));
        return List.copyOf(found);
    }

    private static Optional<Suggestion> age(String text) {
        Matcher years = YEARS.matcher(text);
        return years.find() && Integer.parseInt(years.group(1)) <= OLDEST
                ? Optional.of(new Suggestion.OfFact(AGE, new FactValue.Amount(new BigDecimal(years.group(1)))))
                : Optional.empty();
    }

    /** A place is written with a capital, for many are also common words; roots that two places share say nothing. */
    private Optional<Suggestion> municipality(String text) {
        Map<String, Set<String>> byRoot = new HashMap<>();
        areas.municipalities()
                .forEach(each -> readings.read(each.name().fi())
                        .roots()
                        .forEach(root -> byRoot.computeIfAbsent(root, _ -> new HashSet<>())
                                .add(each.code())));
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(name -> areas.named(name).map(Municipality::code).stream()
                        .findFirst()
                        .map(Stream::of)
                        .orElseGet(() -> readings.read(name).roots().stream()
                                .map(root -> byRoot.getOrDefault(root, Set.of()))
                                .filter(codes -> codes.size() == 1)
                                .flatMap(Set::stream)))
                .findFirst()
                .map(code -> new Suggestion.OfFact(MUNICIPALITY, FactValue.one(code)));
    }

    private List<Suggestion.OfFact> facts(String text, Language language) {
        Map<FactDefinition, Set<String>> words = facts.all().stream()
                .filter(fact -> fact.type() == FactType.YES_NO)
                .collect(Collectors.toMap(Function.identity(), fact -> roots(fact, language)));
        Map<String, Long> spread = words.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<Suggestion.OfFact, Double> weights = new LinkedHashMap<>();
        for (String clause : CLAUSE.split(text)) {
            Set<String> said = readings.read(clause).roots();
            Set<String> meant = readings.synonyms(clause).roots();
            boolean denied = NOT.matcher(clause).find();
            words.forEach((fact, own) -> {
                double weight = weight(said, own, spread) + weight(meant, own, spread) / 2;
                if (weight > 0) {
                    weights.merge(new Suggestion.OfFact(fact.key(), value(fact, denied, language)), weight, Math::max);
                }
            });
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Suggestion.OfFact, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(MOST_FACTS)
                .toList();
    }

    /** The words of a fact's own statements; its question is full of words that every question has. */
    private Set<String> roots(FactDefinition fact, Language language) {
        return readings.read(fact.statement().text(language)).roots();
    }

    /**
     * The share of a fact's words that are said; a word that only one fact or two have tells most, one that many have
     * tells nothing.
     */
    private static double weight(Set<String> said, Set<String> own, Map<String, Long> spread) {
        return own.stream()
                        .filter(said::contains)
                        .mapToLong(root -> spread.getOrDefault(root, 1L))
                        .filter(facts -> facts <= MOST_SHARING)
                        .mapToDouble(facts -> 1.0 / facts)
                        .sum()
                / own.size();
    }

    /** "Ei liiku" says yes to "does not move enough", and "liikkuu paljon" says no. */
    private static FactValue value(FactDefinition fact, boolean denied, Language language) {
        boolean negative = NOT.matcher(fact.statement().text(language)).find();
        return denied == negative ? FactValue.YES : FactValue.NO;
    }

    private List<Suggestion.OfTheme> themes(String text, Language language) {
        if (text.isBlank()) {
            return List.of();
        }
        SearchFilters cards =
                SearchFilters.building().kinds(Set.of(SubjectKind.CARD)).filters();
        Map<Theme, Long> votes = searches.search(SearchRequest.typed(text, cards, language)).hits().stream()
                .limit(CARDS)
                .flatMap(hit -> hit.themes().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > 1)
                .sorted(Map.Entry.<Theme, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_THEMES)
                .map(vote -> new Suggestion.OfTheme(vote.getKey()))
                .toList();
    }
}
