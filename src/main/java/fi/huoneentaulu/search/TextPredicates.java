package fi.huoneentaulu.search;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Turns a query into predicates whose scores add up: for each word by zone (title over keywords over summary over text)
 * and by form (as typed over stem over root over beginning over likeness).
 */
final class TextPredicates {
    private static final float EXACT = 1f;
    private static final float STEM = 1f;
    private static final float ROOT = 0.7f;
    private static final float PREFIX = 1f;
    private static final float GRAM = 0.6f;
    private static final int GRAM_SHARE = 50;
    private static final int PREFIX_FROM = 3;

    private final SearchPredicateFactory factory;

    TextPredicates(SearchPredicateFactory factory) {
        this.factory = factory;
    }

    /** Everything that a query may find, likeness included. */
    SearchPredicate all(Query query) {
        return together(query, true);
    }

    /** What a query finds by a word or a synonym that really stands there. */
    SearchPredicate strong(Query query) {
        return together(query, false);
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
            standing(forms, zone, word);
        }
        for (Zone zone : Zone.LEAD) {
            begun(forms, zone, word);
            if (likeness) {
                like(forms, zone, word);
            }
        }
        return forms.boost((float) word.weight());
    }

    private void standing(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word) {
        float boost = zone.boost();
        forms.should(match(zone.exact(), word.exact(), boost * EXACT));
        forms.should(match(zone.stem(), String.join(" ", word.stems()), boost * STEM));
        forms.should(match(zone.root(), String.join(" ", word.roots()), boost * ROOT));
    }

    private void begun(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word) {
        if (word.fold().length() >= PREFIX_FROM) {
            forms.should(
                    factory.prefix().field(zone.fold()).matching(word.fold()).boost(zone.boost() * PREFIX));
        }
    }

    private void like(BooleanPredicateClausesStep<?, ?> forms, Zone zone, QueryWord word) {
        List<String> grams = Words.grams(word.fold());
        if (grams.size() > 1) {
            forms.should(factory.match()
                    .field(zone.gram())
                    .matching(String.join(" ", grams))
                    .minimumShouldMatchPercent(GRAM_SHARE)
                    .boost(zone.boost() * GRAM / grams.size()));
        }
    }

    private PredicateFinalStep expansion(Query.Expansion expansion) {
        BooleanPredicateClausesStep<?, ?> phrase = factory.bool();
        for (QueryWord word : expansion.words()) {
            BooleanPredicateClausesStep<?, ?> forms = factory.bool();
            Zone.LEAD.forEach(zone -> standing(forms, zone, word));
            phrase.must(forms);
        }
        return phrase.boost((float) (expansion.weight() / expansion.words().size()));
    }

    private PredicateFinalStep match(String field, String words, float boost) {
        return factory.match().field(field).matching(words).boost(boost);
    }
}
