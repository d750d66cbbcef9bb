package fi.huoneentaulu.card;

import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A card as the tree that it is stored as, finished or not: what it names and in which languages it says it.
 *
 * @param root the stored document
 */
record CardTree(JsonNode root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is recorded in the words of its source or for the machine; it is not translated. */
    private static final Set<String> UNTRANSLATED = Set.of("decision", "sources", "keywords", "cases", "eligibility");

    static CardTree parse(String json) {
        return new CardTree(JSON.readTree(json));
    }

    /** The texts of a language by their places; a place without a text in it is not there. */
    Map<String, String> texts(Language language) {
        Map<String, String> texts = new HashMap<>();
        visitTexts((place, text) -> {
            String words = text.path(language.tag()).asString("");
            if (!words.isBlank()) {
                texts.put(place, words);
            }
        });
        return texts;
    }

    /** The languages in which a text that stands in Finnish is missing. */
    Set<Language> missing() {
        EnumSet<Language> missing = EnumSet.noneOf(Language.class);
        visitTexts((_, text) -> {
            if (!text.path(Language.FI.tag()).asString("").isBlank()) {
                Stream.of(Language.SV, Language.EN)
                        .filter(language ->
                                text.path(language.tag()).asString("").isBlank())
                        .forEach(missing::add);
            }
        });
        return Set.copyOf(missing);
    }

    private void visitTexts(BiConsumer<String, JsonNode> visitor) {
        for (Map.Entry<String, JsonNode> each : root.properties()) {
            if (!UNTRANSLATED.contains(each.getKey())) {
                visitTexts(each.getKey(), each.getValue(), visitor);
            }
        }
    }

    private static void visitTexts(String place, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject() && node.has(Language.FI.tag())) {
            visitor.accept(place, node);
        } else if (node.isObject()) {
            node.properties().forEach(each -> visitTexts(place + "." + each.getKey(), each.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visitTexts(place + "." + i, node.path(i), visitor);
            }
        }
    }

    /** The facts that its criteria and cases name, each with the choices or municipalities that they name of it. */
    Map<String, Set<String>> facts() {
        Map<String, Set<String>> facts = new HashMap<>();
        visitCriteria(root.path("eligibility"), facts);
        for (JsonNode testCase : root.path("cases")) {
            testCase.path("facts").properties().forEach(each -> {
                Set<String> values = facts.computeIfAbsent(each.getKey(), _ -> new LinkedHashSet<>());
                if (each.getValue().isString()) {
                    values.add(each.getValue().asString());
                }
            });
        }
        return facts;
    }

    private static void visitCriteria(JsonNode node, Map<String, Set<String>> facts) {
        if (node.path("fact").isString()) {
            Set<String> values = facts.computeIfAbsent(node.path("fact").asString(), _ -> new LinkedHashSet<>());
            node.path("oneOf").forEach(value -> values.add(value.asString("")));
        }
        node.forEach(child -> visitCriteria(child, facts));
    }

    boolean cites(String title) {
        return Stream.of(root.path("sources"))
                .flatMap(JsonNode::valueStream)
                .anyMatch(each -> each.path("title").path("fi").asString("").equals(title));
    }

    boolean namesContact(String name) {
        return Stream.of(root.path("contacts"))
                .flatMap(JsonNode::valueStream)
                .anyMatch(each -> each.path("name").path("fi").asString("").equals(name));
    }

    boolean isOwnedBy(String unit) {
        return root.path("owner").path("unit").path("fi").asString("").equals(unit);
    }
}
