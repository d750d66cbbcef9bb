package fi.huoneentaulu.fact;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads criteria from a content tree. */
final class RuleReader {
    private static final Set<String> KINDS = Set.of("allOf", "anyOf", "atLeast", "not", "fact");
    private static final Set<String> NOTES = Set.of("source", "text");
    private static final Set<String> TESTS = Set.of("is", "min", "max", "oneOf");

    private RuleReader() {}

    static Eligibility eligibility(ContentNode node) {
        node.mapping(Set.of("when", "exclusions"));
        @Nullable Rule when = node.optional("when").map(each -> rule(each, 1)).orElse(null);
        List<Exclusion> exclusions = node.optional("exclusions").map(ContentNode::items).orElse(List.of()).stream()
                .map(RuleReader::exclusion)
                .toList();
        return new Eligibility(when, exclusions);
    }

    private static Exclusion exclusion(ContentNode node) {
        node.mapping(Set.of("when", "redirect", "source", "text"));
        return new Exclusion(
                rule(node.required("when"), 1),
                node.optional("redirect").map(RuleReader::redirect).orElse(null),
                note(node));
    }

    private static Redirect redirect(ContentNode node) {
        return Redirect.parse(node.text()).orElseThrow(() -> node.refusal("must be card:<code> or tray"));
    }

    private static Note note(ContentNode node) {
        return new Note(
                node.optional("text").map(ContentNode::localized).orElse(null),
                node.optional("source").map(ContentNode::text).orElse(null));
    }

    private static Rule rule(ContentNode node, int depth) {
        if (depth > RuleCodec.DEEPEST) {
            throw node.refusal("is nested more than " + RuleCodec.DEEPEST + " deep");
        }
        String kind = kind(node);
        return switch (kind) {
            case "allOf" -> new Rule.AllOf(rules(node.required(kind), depth), noteOf(node, kind));
            case "anyOf" -> new Rule.AnyOf(rules(node.required(kind), depth), noteOf(node, kind));
            case "not" -> new Rule.Not(rule(node.required(kind), depth + 1), noteOf(node, kind));
            case "atLeast" -> atLeast(node, depth);
            default -> criterion(node);
        };
    }

    private static String kind(ContentNode node) {
        if (!node.node().isObject()) {
            throw node.refusal("must be a mapping");
        }
        List<String> kinds = KINDS.stream().filter(node::has).sorted().toList();
        if (kinds.size() != 1) {
            throw node.refusal("must have exactly one of allOf, anyOf, atLeast, not, fact");
        }
        return kinds.getFirst();
    }

    /** The note of a node that has no other keys than these and its note. */
    private static Note noteOf(ContentNode node, String... keys) {
        Set<String> allowed = new HashSet<>(NOTES);
        allowed.addAll(List.of(keys));
        return note(node.mapping(allowed));
    }

    private static List<Rule> rules(ContentNode node, int depth) {
        return node.someItems().stream().map(each -> rule(each, depth + 1)).toList();
    }

    private static Rule atLeast(ContentNode node, int depth) {
        Note note = noteOf(node, "atLeast", "of");
        ContentNode count = node.required("atLeast");
        List<Rule> rules = rules(node.required("of"), depth);
        if (count.whole() < 1 || count.whole() > rules.size()) {
            throw count.refusal("must be between 1 and " + rules.size());
        }
        return new Rule.AtLeast(count.whole(), rules, note);
    }

    private static Rule criterion(ContentNode node) {
        ContentNode key = node.required("fact");
        String fact = key.text();
        if (!FactDefinition.isKey(fact)) {
            throw key.refusal("is not a fact's key");
        }
        if (node.has("is")) {
            return new Rule.YesNoIs(fact, node.required("is").yesNo(), noteOf(node, "fact", "is"));
        }
        if (node.has("oneOf")) {
            return new Rule.OneOf(fact, values(node.required("oneOf")), noteOf(node, "fact", "oneOf"));
        }
        if (node.has("min") || node.has("max")) {
            return range(node, fact);
        }
        throw node.refusal("must have one of " + TESTS.stream().sorted().toList());
    }

    private static Rule range(ContentNode node, String fact) {
        Note note = noteOf(node, "fact", "min", "max");
        @Nullable BigDecimal min = node.optional("min").map(ContentNode::number).orElse(null);
        @Nullable BigDecimal max = node.optional("max").map(ContentNode::number).orElse(null);
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw node.required("min").refusal("exceeds max");
        }
        return new Rule.InRange(fact, min, max, note);
    }

    private static Set<String> values(ContentNode node) {
        Set<String> values = new LinkedHashSet<>();
        for (ContentNode item : node.someItems()) {
            if (!values.add(item.text())) {
                throw item.refusal("stands twice");
            }
        }
        return values;
    }
}
