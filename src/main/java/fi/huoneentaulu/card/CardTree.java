package fi.huoneentaulu.card;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A card as the tree that it is stored as, finished or not: what it names.
 *
 * @param root the stored document
 */
record CardTree(JsonNode root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CardTree parse(String json) {
        return new CardTree(JSON.readTree(json));
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
