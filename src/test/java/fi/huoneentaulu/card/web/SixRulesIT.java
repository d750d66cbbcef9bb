package fi.huoneentaulu.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The six rules that the content plan gives word for word, asked over HTTP for every combination of answers. What must
 * come out is told here once more for a client of whom everything is known; a client of whom less is known must get what
 * all completions agree on.
 */
@IntegrationTest
class SixRulesIT {
    private static final Logger LOG = LoggerFactory.getLogger(SixRulesIT.class);
    private static final String TRAY = "tray";

    @LocalServerPort
    private int port;

    /** What must come out for a client of whom everything is known. */
    record Expected(boolean suitable, String redirect) {
        static final Expected YES = new Expected(true, "");
        static final Expected NO = new Expected(false, "");

        static Expected no(String redirect) {
            return new Expected(false, redirect);
        }

        static Expected when(boolean suitable) {
            return suitable ? YES : NO;
        }
    }

    /** A card's rule: its facts with a value from every class of values, and what must come out. */
    record Rule(String card, Map<String, List<Object>> facts, Function<Map<String, Object>, Expected> oracle) {
        @Override
        public String toString() {
            return card;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "elintapavalmennus",
                        facts(
                                List.of(17.9, 18),
                                "motivated",
                                "inactive",
                                "needsClinicalAndPhysioExpertise",
                                "type2Diabetes",
                                "highBmi",
                                "cardiovascularDisease",
                                "functionalDecline"),
                        it -> Expected.when(age(it) >= 18
                                && yes(it, "motivated")
                                && yes(it, "inactive")
                                && yes(it, "needsClinicalAndPhysioExpertise")
                                && (yes(it, "type2Diabetes")
                                        || yes(it, "highBmi")
                                        || yes(it, "cardiovascularDisease")
                                        || yes(it, "functionalDecline")))),
                new Rule(
                        "hyvinvointilahete",
                        facts(
                                List.of(),
                                "consents",
                                "motivated",
                                "benefitsFromSupportPerson",
                                "advancedMemoryDisorder",
                                "severeMentalIllness",
                                "poorDiseaseControl"),
                        SixRulesIT::welfareReferral),
                new Rule(
                        "liikuntaneuvonta",
                        facts(List.of(), "inactive", "motivated"),
                        it -> Expected.when(yes(it, "inactive") && yes(it, "motivated"))),
                new Rule(
                        "ohjattu-omahoito-aikuiset",
                        facts(
                                List.of(17.9, 18),
                                "mildMoodOrAnxietySymptoms",
                                "moderateMoodOrAnxietySymptoms",
                                "insomnia",
                                "acuteDanger",
                                "severeMentalIllness"),
                        SixRulesIT::guidedSelfCare),
                new Rule(
                        "fysioterapian-suoravastaanotto",
                        facts(
                                List.of(15.9, 16, 75, 75.1),
                                "musculoskeletalComplaint",
                                "symptomUnder3Months",
                                "redFlagSymptoms"),
                        it -> yes(it, "redFlagSymptoms")
                                ? Expected.no("hoidon-tarpeen-arviointi")
                                : Expected.when(age(it) >= 16
                                        && age(it) <= 75
                                        && yes(it, "musculoskeletalComplaint")
                                        && yes(it, "symptomUnder3Months"))),
                new Rule(
                        "omatyontekija-monipalveluasiakas",
                        facts(List.of(), "needsServicesButDoesNotUse", "manyServicesInUse", "repeatContactsSameIssue"),
                        it -> Expected.when(yes(it, "needsServicesButDoesNotUse")
                                || (yes(it, "manyServicesInUse") && yes(it, "repeatContactsSameIssue")))));
    }

    private static Expected welfareReferral(Map<String, Object> it) {
        if (yes(it, "advancedMemoryDisorder")) {
            return Expected.no("muistipoliklinikka");
        }
        if (yes(it, "severeMentalIllness")) {
            return Expected.no("mielenterveys-ja-paihdepalvelut");
        }
        if (yes(it, "poorDiseaseControl")) {
            return Expected.no("hoidon-tarpeen-arviointi");
        }
        if (!yes(it, "benefitsFromSupportPerson")) {
            return Expected.no(TRAY);
        }
        return Expected.when(yes(it, "consents") && yes(it, "motivated"));
    }

    private static Expected guidedSelfCare(Map<String, Object> it) {
        if (yes(it, "acuteDanger")) {
            return Expected.no("kriisiapu");
        }
        if (yes(it, "severeMentalIllness")) {
            return Expected.no("mielenterveys-ja-paihdepalvelut");
        }
        return Expected.when(age(it) >= 18
                && (yes(it, "mildMoodOrAnxietySymptoms")
                        || yes(it, "moderateMoodOrAnxietySymptoms")
                        || yes(it, "insomnia")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void comes_out_exactly_so_over_its_whole_truth_table(Rule rule) throws Exception {
        ApiClient api = new ApiClient(port, "ammattilainen", "demo");
        Map<Map<String, Object>, Set<Boolean>> outcomes = new HashMap<>();
        List<Map<String, Object>> situations = situations(rule);
        List<String> wrong = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> answers = situations.stream()
                    .map(situation ->
                            callers.submit(() -> check(api, rule, situation, expected(rule, situation, outcomes))))
                    .toList();
            for (Future<String> answer : answers) {
                if (!answer.get().isEmpty()) {
                    wrong.add(answer.get());
                }
            }
        }
        LOG.info("{}: {} combinations of answers asked", rule.card(), situations.size());
        assertThat(wrong).isEmpty();
    }

    private static String check(ApiClient api, Rule rule, Map<String, Object> situation, Set<Boolean> possible) {
        ApiClient.Answer answer = api.post("/api/v1/cards/" + rule.card() + "/suitability", json(situation));
        String expected = possible.size() > 1 ? "UNDECIDED" : possible.contains(true) ? "SUITABLE" : "NOT_SUITABLE";
        String outcome = answer.body().path("outcome").asString("");
        String redirect = redirect(answer);
        Set<String> missing = answer.body()
                .path("missing")
                .valueStream()
                .map(each -> each.asString())
                .collect(Collectors.toSet());
        boolean everythingKnown = situation.size() == rule.facts().size();
        if (answer.status() != 200
                || !outcome.equals(expected)
                || missing.isEmpty() == expected.equals("UNDECIDED")
                || missing.stream().anyMatch(situation::containsKey)
                || (everythingKnown
                        && !redirect.equals(rule.oracle().apply(situation).redirect()))) {
            return situation + " → " + answer.status() + " " + answer.body() + ", expected " + expected;
        }
        return "";
    }

    private static String redirect(ApiClient.Answer answer) {
        var redirect = answer.body().path("redirect");
        return redirect.path("kind").asString("").equals("card")
                ? redirect.path("code").asString("")
                : redirect.path("kind").asString("");
    }

    /** What the completions of a situation come out as, each fact that is open taken through its values. */
    private static synchronized Set<Boolean> expected(
            Rule rule, Map<String, Object> situation, Map<Map<String, Object>, Set<Boolean>> known) {
        Set<Boolean> before = known.get(situation);
        if (before != null) {
            return before;
        }
        Set<Boolean> possible = new TreeSet<>();
        String open = rule.facts().keySet().stream()
                .filter(fact -> !situation.containsKey(fact))
                .findFirst()
                .orElse(null);
        if (open == null) {
            possible.add(rule.oracle().apply(situation).suitable());
        } else {
            for (Object value : rule.facts().getOrDefault(open, List.of())) {
                Map<String, Object> more = new HashMap<>(situation);
                more.put(open, value);
                possible.addAll(expected(rule, more, known));
            }
        }
        known.put(Map.copyOf(situation), possible);
        return possible;
    }

    /** Every combination of the facts' values, each fact unanswered too. */
    private static List<Map<String, Object>> situations(Rule rule) {
        List<Map<String, Object>> situations = new ArrayList<>(List.of(Map.of()));
        rule.facts().forEach((fact, values) -> {
            for (Map<String, Object> shorter : List.copyOf(situations)) {
                for (Object value : values) {
                    Map<String, Object> longer = new HashMap<>(shorter);
                    longer.put(fact, value);
                    situations.add(longer);
                }
            }
        });
        return situations;
    }

    private static Map<String, List<Object>> facts(List<Object> ages, String... yesNo) {
        Map<String, List<Object>> facts = new LinkedHashMap<>();
        if (!ages.isEmpty()) {
            facts.put("age", ages);
        }
        for (String fact : yesNo) {
            facts.put(fact, List.of(true, false));
        }
        return facts;
    }

    private static boolean yes(Map<String, Object> situation, String fact) {
        return Boolean.TRUE.equals(situation.get(fact));
    }

    private static double age(Map<String, Object> situation) {
        return ((Number) situation.getOrDefault("age", 0)).doubleValue();
    }

    private static String json(Map<String, Object> situation) {
        return situation.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{\"facts\": {", "}}"));
    }
}
