package fi.huoneentaulu.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.card.StarterEntries;
import fi.huoneentaulu.operatingmodel.StarterModelEntries;
import fi.huoneentaulu.pathway.StarterPathEntries;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The bar of relevance over the project's own judged queries, on the starter cards, paths, models and synonyms. The
 * ranking is tuned on the queries that are not held out. The whole table goes to {@code target/relevance.txt}.
 */
@SearchModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {
    private final Searches searches;
    private final SearchEntries entries;
    private final TransactionTemplate transaction;
    private Relevance all = new Relevance(List.of());

    RelevanceTest(Searches searches, SearchEntries entries, TransactionTemplate transaction) {
        this.searches = searches;
        this.entries = entries;
        this.transaction = transaction;
    }

    private record Line(
            String q, String lang, String kind, @Nullable Boolean holdout, Map<String, Integer> relevant) {}

    @BeforeAll
    void search() throws IOException {
        List<Line> lines;
        try (InputStream file = new ClassPathResource("relevance/queries.yaml").getInputStream()) {
            lines = new YAMLMapper().readValue(file, new TypeReference<List<Line>>() {});
        }
        AsSystem.run(() -> {
            transaction.executeWithoutResult(
                    _ -> Stream.of(StarterEntries.all(), StarterPathEntries.all(), StarterModelEntries.all())
                            .flatMap(List::stream)
                            .forEach(entry -> entries.replace(entry.subject(), List.of(entry))));
            all = new Relevance(lines.stream().map(this::judged).toList());
        });
        Files.writeString(Path.of("target", "relevance.txt"), report());
    }

    private Relevance.Judged judged(Line line) {
        Language language = Language.ofTag(line.lang()).orElseThrow();
        SearchResult result = searches.search(SearchRequest.typed(line.q(), SearchFilters.NONE, language));
        List<String> codes =
                result.hits().stream().map(hit -> hit.subject().code()).toList();
        boolean holdout = Boolean.TRUE.equals(line.holdout());
        return new Relevance.Judged(line.q(), line.kind(), holdout, line.relevant(), codes, result.total());
    }

    private String report() {
        StringBuilder report = new StringBuilder("kind           n     nDCG@10  success@1  success@3  zero hits\n");
        report.append(all.line("all"));
        report.append(all.where(query -> !query.holdout()).line("tuned on"));
        report.append(all.where(Relevance.Judged::holdout).line("holdout"));
        new TreeSet<>(all.queries().stream().map(Relevance.Judged::kind).toList())
                .forEach(kind -> report.append(
                        all.where(query -> query.kind().equals(kind)).line(kind)));
        report.append('\n');
        all.queries().stream()
                .filter(query -> !query.holdout() && query.ndcg() < 0.9)
                .forEach(query -> report.append("%.2f %s %s -> %s%n"
                        .formatted(
                                query.ndcg(),
                                query.q(),
                                query.relevant(),
                                query.found().stream().limit(6).toList())));
        return report.toString();
    }

    @Test
    void there_are_enough_judged_queries_and_some_are_held_out() {
        assertThat(all.queries()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(all.where(Relevance.Judged::holdout).queries()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void the_best_card_stands_where_the_eye_falls() {
        assertThat(all.ndcg()).as("nDCG@10\n%s", report()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.success(3)).as("success@3\n%s", report()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_card_stands_before_its_paths_for_its_own_name() {
        Set<String> paths = StarterPathEntries.all().stream()
                .map(entry -> entry.subject().code())
                .collect(Collectors.toSet());
        AsSystem.run(() -> StarterEntries.all().forEach(card -> {
            for (Language language : Language.values()) {
                List<String> found = searches
                        .search(SearchRequest.typed(card.title().text(language), SearchFilters.NONE, language))
                        .hits()
                        .stream()
                        .map(hit -> hit.subject().code())
                        .toList();
                assertThat(found.subList(0, found.indexOf(card.subject().code())))
                        .as(card.title().text(language))
                        .doesNotContainAnyElementsOf(paths);
            }
        }));
    }

    @Test
    void a_slip_of_the_pen_does_not_hide_the_card() {
        Relevance typos = all.where(query -> query.kind().equals("TYPO"));
        assertThat(typos.success(3)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void hardly_any_query_finds_nothing() {
        assertThat(all.nothing()).isLessThan(0.02);
    }

    @Test
    void a_card_comes_before_what_tells_of_it_and_a_model_is_first_by_its_own_name() {
        List<SearchEntry> cards = StarterEntries.all();
        List<SearchEntry> models = StarterModelEntries.all();

        assertThat(cards).extracting(this::first).extracting(Subject::kind).containsOnly(SubjectKind.CARD);
        assertThat(models)
                .extracting(this::first)
                .isEqualTo(models.stream().map(SearchEntry::subject).toList());
    }

    private Subject first(SearchEntry entry) {
        SearchRequest title = SearchRequest.typed(entry.title().fi(), SearchFilters.NONE, Language.FI);
        return AsSystem.call(() -> searches.search(title)).hits().getFirst().subject();
    }
}
