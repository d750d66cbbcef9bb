package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** One search from its query to what it found. */
final class SearchRun {
    /** How many of the best hits are put into the agreed order; deeper pages follow their scores. */
    private static final int WINDOW = 100;

    /** How many of the best hits point to others, and what part of their score that gives. */
    private static final int POINTING = 3;

    private static final double POINTED = 0.22;

    /** What tells of cards, such as a path, weighs this much of a card: for a card's own words the card comes first. */
    private static final double TELLING_OF_CARDS = 0.85;

    private static final int MOST_ELSEWHERE = 5;
    private static final int MOST_NEAREST = 3;

    /** What every run uses. */
    record Parts(IndexSearch index, Areas areas, Clock clock) {}

    /** What a run found. */
    record Found(
            long total,
            List<SearchHit> hits,
            Facets facets,
            long elsewhereTotal,
            List<SearchHit> elsewhere,
            List<SearchHit> nearest,
            boolean weak) {}

    private record Scored(double score, IndexedHead head) {
        static Scored of(IndexSearch.Raw raw) {
            IndexedHead head = HeadCodec.read(raw.head());
            return new Scored(head.kind() == SubjectKind.CARD ? raw.score() : raw.score() * TELLING_OF_CARDS, head);
        }
    }

    private final IndexSearch index;
    private final SearchPredicateFactory factory;
    private final Query query;
    private final SearchRequest request;
    private final LocalDate today;
    private final Hits hits;
    private final TextPredicates predicates;
    private final SearchPredicate guidance;
    private SearchPredicate text;
    private final Map<FilterSide, SearchPredicate> narrowed = new EnumMap<>(FilterSide.class);

    SearchRun(Parts parts, Query query, SearchRequest request) {
        this.index = parts.index();
        this.factory = index.predicates();
        this.predicates = new TextPredicates(factory);
        this.query = query;
        this.text = query.isEmpty() ? factory.matchAll().toPredicate() : predicates.all(query, Map.of());
        this.request = request;
        this.today = LocalDate.now(parts.clock());
        this.hits = new Hits(new Highlighter(query), request.language(), today);
        this.guidance = request.filters().kinds().contains(SubjectKind.SERVICE)
                ? factory.matchAll().toPredicate()
                : factory.not(factory.match().field(IndexFields.KIND).matching(SubjectKind.SERVICE.name()))
                        .toPredicate();
        for (FilterSide side : FilterSide.values()) {
            SearchPredicate predicate = side.predicate(factory, request.filters(), parts.areas());
            if (predicate != null) {
                narrowed.put(side, predicate);
            }
        }
    }

    Found find() {
        Set<FilterSide> open = EnumSet.allOf(FilterSide.class);
        open.removeAll(narrowed.keySet());
        List<SearchPredicate> filters = List.copyOf(narrowed.values());
        boolean likenessOnly = false;
        if (!query.isEmpty()) {
            IndexSearch.Answer strong = strong(filters);
            likenessOnly = !query.allKnown() && strong.total() == 0;
            text = likenessOnly ? text : predicates.all(query, linked(strong.hits()));
        }
        IndexSearch.Answer answer = ask(filters, open);
        Map<FilterSide, Map<String, Long>> counts = new EnumMap<>(answer.counts());
        for (FilterSide side : narrowed.keySet()) {
            SearchPredicate where = where(without(side));
            counts.put(side, index.byScore(where, 0, 0, Set.of(side)).counts().get(side));
        }
        IndexSearch.Answer elsewhere = elsewhere();
        boolean weak = likenessOnly || (!query.isEmpty() && answer.total() == 0);
        return new Found(
                answer.total(),
                page(answer),
                FacetCounts.of(counts),
                elsewhere.total(),
                shown(elsewhere.hits()),
                answer.total() == 0 ? nearest() : List.of(),
                weak);
    }

    /** The best of what really says the words, without counts. */
    Found best() {
        SearchPredicate where = where(narrowed.values(), predicates.every(query));
        IndexSearch.Answer answer = index.byScore(where, 0, request.size(), Set.of());
        return new Found(
                answer.total(), shown(answer.hits()), FacetCounts.of(Map.of()), 0, List.of(), List.of(), false);
    }

    private IndexSearch.Answer ask(List<SearchPredicate> filters, Set<FilterSide> counted) {
        int from = inWindow() ? 0 : request.offset();
        int most = inWindow() ? Math.max(WINDOW, request.size()) : request.size();
        if (query.isEmpty()) {
            return index.byTitle(where(filters), request.language(), request.offset(), request.size(), counted);
        }
        return index.byScore(where(filters), from, most, counted);
    }

    private boolean inWindow() {
        return request.offset() + request.size() <= WINDOW;
    }

    private SearchPredicate where(Collection<SearchPredicate> filters) {
        return where(filters, text);
    }

    /** Filters are kept out of the score. */
    private SearchPredicate where(Collection<SearchPredicate> filters, SearchPredicate text) {
        var all = factory.bool().must(text).filter(guidance);
        filters.forEach(all::filter);
        return all.toPredicate();
    }

    private List<SearchPredicate> without(FilterSide side) {
        Map<FilterSide, SearchPredicate> others = new EnumMap<>(narrowed);
        others.remove(side);
        return List.copyOf(others.values());
    }

    private List<SearchHit> page(IndexSearch.Answer answer) {
        if (query.isEmpty() || !inWindow()) {
            return shown(answer.hits());
        }
        List<Scored> scored = answer.hits().stream()
                .map(Scored::of)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        return Ranking.ranked(scored, Scored::score, Scored::head, today).stream()
                .skip(request.offset())
                .limit(request.size())
                .map(hit -> hits.of(hit.head(), hit.score()))
                .toList();
    }

    private List<SearchHit> shown(List<IndexSearch.Raw> raws) {
        return raws.stream()
                .map(raw -> hits.of(HeadCodec.read(raw.head()), query.isEmpty() ? 0 : raw.score()))
                .toList();
    }

    private IndexSearch.Answer elsewhere() {
        SearchPredicate area = narrowed.get(FilterSide.AREA);
        if (area == null) {
            return new IndexSearch.Answer(0, List.of(), Map.of());
        }
        List<SearchPredicate> outside = new ArrayList<>(without(FilterSide.AREA));
        outside.add(factory.not(area).toPredicate());
        return query.isEmpty()
                ? index.byTitle(where(outside), request.language(), 0, MOST_ELSEWHERE, Set.of())
                : index.byScore(where(outside), 0, MOST_ELSEWHERE, Set.of());
    }

    /** The best of what has a word or a synonym of the query. */
    private IndexSearch.Answer strong(List<SearchPredicate> filters) {
        return index.byScore(where(filters, predicates.strong(query)), 0, POINTING, Set.of());
    }

    /** What the best hits point to: it follows them by a part of their score, as a colleague would mention it. */
    private static Map<String, Float> linked(List<IndexSearch.Raw> best) {
        Map<String, Float> linked = new HashMap<>();
        for (IndexSearch.Raw hit : best) {
            double share = hit.score() / best.getFirst().score();
            HeadCodec.read(hit.head())
                    .related()
                    .forEach(subject -> linked.merge(
                            IndexedHead.key(subject), (float) (hit.score() * share * POINTED), Float::sum));
        }
        return linked;
    }

    /** What comes nearest when nothing was found: the same without filters, else whatever is like the words at all. */
    private List<SearchHit> nearest() {
        List<SearchPredicate> kinds = narrowed.entrySet().stream()
                .filter(side -> side.getKey() == FilterSide.KIND)
                .map(Map.Entry::getValue)
                .toList();
        List<IndexSearch.Raw> unfiltered =
                index.byScore(where(kinds), 0, MOST_NEAREST, Set.of()).hits();
        if (!unfiltered.isEmpty() || query.isEmpty()) {
            return shown(unfiltered);
        }
        SearchPredicate like = predicates.alike(query);
        return shown(
                index.byScore(where(kinds, like), 0, MOST_NEAREST, Set.of()).hits());
    }
}
