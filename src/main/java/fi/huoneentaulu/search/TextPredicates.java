package fi.huoneentaulu.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Turns a query into predicates whose scores add up: for each word by zone ({@link Zone}) and by form (stem, root, as
 * typed, beginning of a word, pieces of a word). The weights were tuned on the judged queries that are not held out.
 */
final class TextPredicates {
    private static final float EXACT = 1f;
    private static final float STEM = 1f;
    private static final float ROOT = 0.7f;
    private static final float BEGINNING = 2f;
    private static final float GRAM = 1f;
    private static final float SYNONYM_IN_TITLE = 2f;
    private static final float SYNONYM_IN_KEYWORDS = 0.5f;
    private static final float SYNONYM_AT_ALL = 6f;
    private static final float FOR_THE_AGE = 3f;
    private static final int ADULT_FROM = 16;
    private static final int OLDER_FROM = 60;
    private static final int BESIDE_A_CHILD = 13;
    private static final int SHORTEST_BEGINNING = 3;

    private final SearchPredicateFactory factory;

    TextPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    /**
     * Everything that a query may find, likeness included.
     *
     * @param linked entries that the best hits point to, with what that adds to their score
     */
    SearchPredicate all(Query query, Map<String, Float> linked) {
        BooleanPredicateClausesStep<?, ?> found = factory.bool().should(together(query, true));
        linked.forEach((subject, score) -> found.should(factory.match()
                .field(IndexFields.SUBJECT)
                .matching(subject)
                .constantScore()
                .boost(score)));
        BooleanPredicateClausesStep<?, ?> all = factory.bool().must(found.minimumShouldMatchNumber(1));
        query.age().ifPresent(age -> all.should(forJust(age)));
        return all.toPredicate();
    }

    /** What a query finds by a word or a synonym that really stands there. */
    SearchPredicate strong(Query query) {
        return together(query, false);
    }

    /** What says every word of a query, or a synonym of it. */
    SearchPredicate every(Query query) {
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        query.content().forEach(word -> all.must(word(word, false)));
        BooleanPredicateClausesStep<?, ?> any = factory.bool().should(all);
        query.expansions().forEach(expansion -> any.should(expansion(expansion)));
        return any.toPredicate();
    }

    /** Whatever is like a query at all, for when it finds nothing. */
    SearchPredicate alike(Query query) {
        String grams = query.words().stream()
                .flatMap(word -> Words.grams(word.fold()).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return factory.match()
                .fields(Zone.TITLE.gram(), Zone.KEYWORDS.gram())
                .matching(grams)
                .toPredicate();
    }

    private SearchPredicate together(Query query, boolean likeness) {
        BooleanPredicateClausesStep<?, ?> saying = factory.bool();
        List<QueryWord> content = query.content();
        content.forEach(word -> saying.should(word(word, likeness)));
        query.parts().forEach(part -> saying.should(word(part, false)));
        query.expansions().forEach(expansion -> saying.should(expansion(expansion)));
        saying.minimumShouldMatchNumber(least(content.size()));
        if (query.small().isEmpty()) {
            return saying.toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> outer = factory.bool().must(saying);
        query.small().forEach(word -> outer.should(word(word, false)));
        return outer.toPredicate();
    }

    /** One of up to three words is enough, of longer queries two in five: the order sees to the rest. */
    private static int least(int words) {
        return words <= 3 ? 1 : (words * 2 + 4) / 5;
    }

    private PredicateFinalStep word(QueryWord word, boolean likeness) {
        BooleanPredicateClausesStep<?, ?> forms = factory.bool();
        for (Zone zone : Zone.values()) {
            standing(forms, zone, word, zone.boost());
        }
        for (Zone zone : Zone.LEAD) {
            begun(forms, zone, word);
            if (likeness) {
                like(forms, zone, word);
            }
        }
        return forms.boost(word.boost());
    }

    private void standing(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word, float boost) {
        forms.should(match(zone.exact(), word.exact(), boost * EXACT));
        forms.should(match(zone.stem(), String.join(" ", word.stems()), boost * STEM));
        forms.should(match(zone.root(), String.join(" ", word.roots()), boost * ROOT));
    }

    private void begun(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word) {
        if (word.beginning().length() >= SHORTEST_BEGINNING) {
            forms.should(factory.prefix()
                    .field(zone.fold())
                    .matching(word.beginning())
                    .boost(zone.boost() * BEGINNING));
        }
    }

    /** At least half of the pieces of four letters. */
    private void like(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word) {
        List<String> grams = Words.grams(word.fold());
        if (grams.size() > 1) {
            forms.should(factory.match()
                    .field(zone.gram())
                    .matching(String.join(" ", grams))
                    .minimumShouldMatchNumber(grams.size() / 2)
                    .boost(zone.boost() * GRAM / grams.size()));
        }
    }

    private PredicateFinalStep expansion(Query.Expansion expansion) {
        BooleanPredicateClausesStep<?, ?> phrase = factory.bool();
        BooleanPredicateClausesStep<?, ?> everyWord = factory.bool();
        for (QueryWord word : expansion.words()) {
            BooleanPredicateClausesStep<?, ?> forms = factory.bool();
            standing(
                    forms,
                    Zone.TITLE,
                    word,
                    SYNONYM_IN_TITLE / expansion.words().size());
            standing(
                    forms,
                    Zone.KEYWORDS,
                    word,
                    SYNONYM_IN_KEYWORDS / expansion.words().size());
            phrase.must(forms);
            everyWord.must(factory.or(
                    match(Zone.TITLE.root(), String.join(" ", word.roots()), 1),
                    match(Zone.KEYWORDS.root(), String.join(" ", word.roots()), 1)));
        }
        return phrase.must(everyWord.constantScore().boost(SYNONYM_AT_ALL)).boost((float) expansion.weight());
    }

    /** Entries that take in an age group and are limited to it and its neighbours. */
    private PredicateFinalStep forJust(AgeGroup age) {
        boolean child = age.max() < ADULT_FROM + 2;
        int typical = child ? age.max() : age.min();
        int older = age == AgeGroup.OLDER ? OLDER_FROM : ADULT_FROM;
        BooleanPredicateClausesStep<?, ?> just = factory.bool()
                .must(factory.range().field(IndexFields.AGE_MIN).atMost(typical))
                .must(factory.range().field(IndexFields.AGE_MAX).atLeast(typical))
                .must(
                        child
                                ? factory.range().field(IndexFields.AGE_MAX).atMost(typical + BESIDE_A_CHILD)
                                : factory.range().field(IndexFields.AGE_MIN).atLeast(older));
        return just.constantScore().boost(FOR_THE_AGE);
    }

    private PredicateFinalStep match(String field, String words, float boost) {
        return factory.match().field(field).matching(words).boost(boost);
    }
}
