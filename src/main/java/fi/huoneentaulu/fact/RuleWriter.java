package fi.huoneentaulu.fact;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes criteria as a content tree. */
final class RuleWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleWriter() {}

    static ObjectNode eligibility(Eligibility eligibility) {
        ObjectNode node = NODES.objectNode();
        Optional.ofNullable(eligibility.when()).ifPresent(when -> node.set("when", rule(when)));
        if (!eligibility.exclusions().isEmpty()) {
            ArrayNode exclusions = node.putArray("exclusions");
            eligibility.exclusions().forEach(each -> exclusions.add(exclusion(each)));
        }
        return node;
    }

    private static ObjectNode exclusion(Exclusion exclusion) {
        ObjectNode node = NODES.objectNode();
        node.set("when", rule(exclusion.when()));
        Optional.ofNullable(exclusion.redirect()).ifPresent(redirect -> node.put("redirect", redirect.text()));
        return noted(node, exclusion.note());
    }

    private static ObjectNode rule(Rule rule) {
        ObjectNode node = NODES.objectNode();
        switch (rule) {
            case Rule.AllOf all -> group(noted(node, all.note()), "allOf", all.of());
            case Rule.AnyOf any -> group(noted(node, any.note()), "anyOf", any.of());
            case Rule.AtLeast some -> group(noted(node, some.note()).put("atLeast", some.count()), "of", some.of());
            case Rule.Not not -> noted(node.set("not", rule(not.rule())), not.note());
            case Rule.Criterion criterion -> noted(criterion(node, criterion), criterion.note());
        }
        return node;
    }

    private static void group(ObjectNode node, String key, List<Rule> rules) {
        ArrayNode list = node.putArray(key);
        rules.forEach(rule -> list.add(rule(rule)));
    }

    private static ObjectNode criterion(ObjectNode node, Rule.Criterion criterion) {
        node.put("fact", criterion.fact());
        switch (criterion) {
            case Rule.YesNoIs is -> node.put("is", is.expected());
            case Rule.OneOf oneOf -> {
                ArrayNode values = node.putArray("oneOf");
                oneOf.values().forEach(values::add);
            }
            case Rule.InRange range -> {
                Optional.ofNullable(range.min()).ifPresent(min -> node.put("min", min));
                Optional.ofNullable(range.max()).ifPresent(max -> node.put("max", max));
            }
        }
        return node;
    }

    private static ObjectNode noted(ObjectNode node, Note note) {
        Optional.ofNullable(note.source()).ifPresent(source -> node.put("source", source));
        Optional.ofNullable(note.text()).ifPresent(text -> node.set("text", localized(text)));
        return node;
    }

    static ObjectNode localized(LocalizedText text) {
        ObjectNode node = NODES.objectNode().put("fi", text.fi());
        put(node, "sv", text.sv());
        put(node, "en", text.en());
        return node;
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
