package fi.huoneentaulu.fact;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A place in a content file, read strictly.
 *
 * @param node what stands there
 * @param place the path to it, for messages
 */
record ContentNode(JsonNode node, String place) {
    static final String UNKNOWN = "is not a known key";
    static final String MISSING = "is missing";

    RuleFormatException refusal(String reason) {
        return new RuleFormatException(place, reason);
    }

    /** A mapping with no other keys than these. */
    ContentNode mapping(Set<String> keys) {
        if (!node.isObject()) {
            throw refusal("must be a mapping");
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw step(key).refusal(UNKNOWN);
            }
        }
        return this;
    }

    private ContentNode step(String key) {
        return new ContentNode(node.path(key), place.isEmpty() ? key : place + "." + key);
    }

    boolean has(String key) {
        return node.has(key);
    }

    Optional<ContentNode> optional(String key) {
        return node.has(key) ? Optional.of(step(key)) : Optional.empty();
    }

    ContentNode required(String key) {
        return optional(key).orElseThrow(() -> step(key).refusal(MISSING));
    }

    List<ContentNode> items() {
        if (!node.isArray()) {
            throw refusal("must be a list");
        }
        List<ContentNode> items = new ArrayList<>();
        for (int each = 0; each < node.size(); each++) {
            items.add(new ContentNode(node.path(each), place + "[" + each + "]"));
        }
        return items;
    }

    List<ContentNode> someItems() {
        List<ContentNode> items = items();
        if (items.isEmpty()) {
            throw refusal("must not be empty");
        }
        return items;
    }

    String text() {
        if (!node.isString()) {
            throw refusal("must be a text");
        }
        String text = node.stringValue();
        if (text.isBlank()) {
            throw refusal("must not be blank");
        }
        return text;
    }

    boolean yesNo() {
        if (!node.isBoolean()) {
            throw refusal("must be true or false");
        }
        return node.booleanValue();
    }

    /** A number in its shortest form without an exponent, so that it is written back as it was. */
    BigDecimal number() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw refusal("must be a number");
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        if (Math.abs(number.scale()) > 12 || number.precision() > 15) {
            throw refusal("must have at most 15 digits");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    int whole() {
        if (!node.isInt()) {
            throw refusal("must be a whole number");
        }
        return node.intValue();
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = text();
        E[] values = type.getEnumConstants();
        return Arrays.stream(values)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refusal("must be one of " + Arrays.toString(values)));
    }

    LocalizedText localized() {
        mapping(Set.of("fi", "sv", "en"));
        return new LocalizedText(
                required("fi").text(),
                optional("sv").map(ContentNode::text).orElse(null),
                optional("en").map(ContentNode::text).orElse(null));
    }
}
