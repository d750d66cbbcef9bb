package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.Evaluator;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The criteria of the delivered cards fit the delivered facts, and their authors' cases come out. */
class StarterCriteriaTest {
    private static final Map<String, JsonNode> CARDS = cards();
    private static final FactCatalogue FACTS =
            FactCatalogue.of(new FactFiles().read(new ClassPathResource("content/facts.yaml")));

    private final RuleCodec codec = new RuleCodec();

    private static Map<String, JsonNode> cards() {
        YAMLMapper yaml = new YAMLMapper();
        Map<String, JsonNode> cards = new TreeMap<>();
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:content/cards/*.yaml"))
                    .forEach(file -> {
                        try (var stream = file.getInputStream()) {
                            cards.put(Objects.requireNonNull(file.getFilename()), yaml.readTree(stream));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cards;
    }

    static Stream<String> names() {
        return CARDS.keySet().stream();
    }

    private static JsonNode card(String name) {
        return Objects.requireNonNull(CARDS.get(name));
    }

    private Eligibility eligibility(String name) {
        JsonNode tree = card(name).path("eligibility");
        return tree.isMissingNode() ? Eligibility.NONE : codec.read(tree);
    }

    @ParameterizedTest
    @MethodSource("names")
    void criteriaFitTheFactsHaveSourcesAndAreWrittenBackTheSame(String name) {
        Eligibility eligibility = eligibility(name);

        assertThat(RuleProblem.in(eligibility, FACTS)).isEmpty();
        assertThat(eligibility.unsourced()).isEmpty();
        assertThat(card(name)
                        .path("sources")
                        .valueStream()
                        .map(source -> source.path("id").stringValue()))
                .containsAll(eligibility.sources());
        assertThat(codec.read(codec.write(eligibility))).isEqualTo(eligibility);
    }

    @ParameterizedTest
    @MethodSource("names")
    void redirectsLeadToCardsThatExist(String name) {
        assertThat(eligibility(name).exclusions()).allSatisfy(exclusion -> {
            if (exclusion.redirect() instanceof Redirect.ToCard(String code)) {
                assertThat(CARDS).containsKey(code + ".yaml");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void theAuthorsCasesComeOut(String name) {
        JsonNode cases = card(name).path("cases");
        assertThat(cases.size()).isGreaterThanOrEqualTo(2);
        for (JsonNode each : cases) {
            Verdict verdict = Evaluator.evaluate(eligibility(name), answers(each), FACTS, EvaluationPolicy.STRICT);
            String title = name + ": " + each.path("name").stringValue();
            assertThat(verdict.outcome().name())
                    .as(title)
                    .isEqualTo(each.path("expect").stringValue());
            if (each.has("redirect")) {
                assertThat(verdict.redirect())
                        .as(title)
                        .isEqualTo(codec.readRedirect(each.path("redirect").stringValue()));
            }
            if (each.has("missing")) {
                assertThat(verdict.missing())
                        .as(title)
                        .containsExactlyInAnyOrderElementsOf(each.path("missing")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            }
        }
    }

    private static Answers answers(JsonNode each) {
        Answers answers = Answers.none();
        for (Map.Entry<String, JsonNode> fact : each.path("facts").properties()) {
            JsonNode value = fact.getValue();
            assertThat(FACTS.find(fact.getKey())).as(fact.getKey()).isPresent();
            FactValue answer = value.isBoolean()
                    ? new FactValue.YesNo(value.booleanValue())
                    : value.isNumber()
                            ? new FactValue.Amount(new BigDecimal(value.asString()))
                            : new FactValue.One(value.stringValue());
            answers = answers.with(fact.getKey(), answer);
        }
        return answers;
    }
}
