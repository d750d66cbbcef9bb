package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index alone: a session is opened for each search, and no database connection is taken. */
@Component
class IndexSearch {
    private static final int MOST_VALUES = 500;

    private final SessionFactory factory;

    IndexSearch(EntityManagerFactory factory) {
        this.factory = factory.unwrap(SessionFactory.class);
    }

    /** A hit as the index gives it; the head is read only where it is needed. */
    record Raw(double score, String head) {}

    /** A page of hits with the counts that were asked for. */
    record Answer(long total, List<Raw> hits, Map<FilterSide, Map<String, Long>> counts) {}

    /** What the index holds as a whole. */
    record State(long entries, long ofThisFormat, Optional<Instant> newestChange) {}

    SearchPredicateFactory predicates() {
        return Search.mapping(factory).scope(SearchEntryRow.class).predicate();
    }

    SearchPredicate all(Collection<SearchPredicate> conditions) {
        if (conditions.isEmpty()) {
            return predicates().matchAll().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = predicates().bool();
        conditions.forEach(all::must);
        return all.toPredicate();
    }

    Answer byScore(SearchPredicate where, int offset, int limit, Collection<FilterSide> counted) {
        return ask(where, null, offset, limit, counted);
    }

    Answer byTitle(SearchPredicate where, Language language, int offset, int limit, Collection<FilterSide> counted) {
        return ask(where, IndexFields.sortTitle(language), offset, limit, counted);
    }

    private Answer ask(
            SearchPredicate where, @Nullable String sortField, int offset, int limit, Collection<FilterSide> counted) {
        try (Session session = factory.openSession()) {
            var query = Search.session(session)
                    .search(SearchEntryRow.class)
                    .select(f -> f.composite()
                            .from(f.score(), f.field(IndexFields.HEAD, String.class))
                            .as(Raw::new))
                    .where(where);
            if (sortField != null) {
                query.sort(f -> f.field(sortField).then().field(IndexFields.CHANGED_AT));
            }
            Map<FilterSide, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(FilterSide.class);
            for (FilterSide side : counted) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(side.name());
                keys.put(side, key);
                query.aggregation(
                        key, f -> f.terms().field(side.field(), String.class).maxTermCount(MOST_VALUES));
            }
            var found = query.fetch(offset, limit);
            Map<FilterSide, Map<String, Long>> counts = new EnumMap<>(FilterSide.class);
            keys.forEach((side, key) -> counts.put(side, found.aggregation(key)));
            return new Answer(found.total().hitCount(), new ArrayList<>(found.hits()), counts);
        }
    }

    long count(SearchPredicate where) {
        try (Session session = factory.openSession()) {
            return Search.session(session)
                    .search(SearchEntryRow.class)
                    .where(where)
                    .fetchTotalHitCount();
        }
    }

    /** The codes of everything of a kind that a predicate holds for. */
    Set<String> codes(SubjectKind kind, SearchPredicate where) {
        try (Session session = factory.openSession()) {
            return Search.session(session)
                    .search(SearchEntryRow.class)
                    .select(f -> f.field(IndexFields.CODE, String.class))
                    .where(f -> f.bool()
                            .filter(where)
                            .filter(f.match().field(IndexFields.KIND).matching(kind.name())))
                    .fetchAllHits()
                    .stream()
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    State state() {
        long entries = count(predicates().matchAll().toPredicate());
        long current = count(predicates()
                .match()
                .field(IndexFields.FORMAT_FIELD)
                .matching(IndexFields.FORMAT)
                .toPredicate());
        try (Session session = factory.openSession()) {
            Optional<Instant> newest = Search.session(session)
                    .search(SearchEntryRow.class)
                    .select(f -> f.field(IndexFields.CHANGED_AT, Instant.class))
                    .where(f -> f.matchAll())
                    .sort(f -> f.field(IndexFields.CHANGED_AT).desc())
                    .fetchHits(1)
                    .stream()
                    .findFirst();
            return new State(entries, current, newest);
        }
    }

    void rebuild() throws InterruptedException {
        Search.mapping(factory)
                .scope(SearchEntryRow.class)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .threadsToLoadObjects(2)
                .startAndWait();
    }
}
