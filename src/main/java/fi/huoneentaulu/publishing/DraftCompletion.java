package fi.huoneentaulu.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Fills what an unfinished document lacks, guided by the records that a finished one is made of. */
final class DraftCompletion {
    /** Stands where a required text is missing. */
    static final String PLACEHOLDER = "…";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Predicate<Class<?>> own;
    private final List<ContentProblem> problems;

    /**
     * A completion.
     *
     * @param own the records that are looked into; those of others are read by their own codecs
     * @param problems where to tell what was missing
     */
    DraftCompletion(Predicate<Class<?>> own, List<ContentProblem> problems) {
        this.own = own;
        this.problems = problems;
    }

    void complete(ObjectNode document, Class<?> type) {
        complete(document, type, "");
    }

    private void complete(ObjectNode node, Class<?> type, String place) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = name(component);
            String at = place.isEmpty() ? name : place + "." + name;
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            JsonNode value = node.get(name);
            if (isNothing(value, component.getType())) {
                node.remove(name);
                if (!optional) {
                    fill(node, name, component.getType(), at);
                }
            } else {
                completeValue(node, name, component, value, at);
            }
        }
    }

    private static boolean isNothing(@Nullable JsonNode value, Class<?> type) {
        if (value == null
                || value.isNull()
                || (value.isString() && value.asString().isBlank())) {
            return true;
        }
        return type == LocalizedText.class
                && Arrays.stream(Language.values())
                        .allMatch(language ->
                                value.path(language.tag()).asString("").isBlank());
    }

    private void completeValue(ObjectNode node, String name, RecordComponent component, JsonNode value, String at) {
        Class<?> type = component.getType();
        if (type == LocalizedText.class && value instanceof ObjectNode text) {
            if (text.path("fi").asString("").isBlank()) {
                text.put("fi", PLACEHOLDER);
                missing(at + ".fi");
            }
        } else if (own.test(type) && value instanceof ObjectNode child) {
            complete(child, type, at);
        } else if ((type == List.class || type == Set.class) && value instanceof ArrayNode items) {
            completeItems(items, item(component.getGenericType()), at);
        } else if (node.get(name) == value && own.test(type)) {
            fill(node, name, type, at);
        }
    }

    private void completeItems(ArrayNode items, Class<?> type, String at) {
        if (type == String.class) {
            leaveOutWhatIsNotChosen(items, at);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String place = at + "[" + i + "]";
            if (type == LocalizedText.class) {
                ObjectNode text = items.get(i) instanceof ObjectNode object ? object : NODES.objectNode();
                if (text.path("fi").asString("").isBlank()) {
                    text.put("fi", PLACEHOLDER);
                    missing(place + ".fi");
                }
                items.set(i, text);
            } else if (own.test(type)) {
                ObjectNode child = items.get(i) instanceof ObjectNode object ? object : NODES.objectNode();
                complete(child, type, place);
                items.set(i, child);
            }
        }
    }

    /** A list of codes grows by an item that is empty until it has been chosen. */
    private void leaveOutWhatIsNotChosen(ArrayNode items, String at) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!items.get(i).isString()) {
                items.remove(i);
                missing(at + "[" + i + "]");
            }
        }
    }

    private void fill(ObjectNode node, String name, Class<?> type, String at) {
        if (type == List.class || type == Set.class) {
            node.set(name, NODES.arrayNode());
            return;
        }
        if (type == Map.class) {
            node.set(name, NODES.objectNode());
            return;
        }
        if (type.isPrimitive()) {
            return;
        }
        if (own.test(type)) {
            ObjectNode child = NODES.objectNode();
            complete(child, type, at);
            node.set(name, child);
            return;
        }
        node.set(name, placeholder(type));
        missing(type == LocalizedText.class ? at + ".fi" : at);
    }

    private static JsonNode placeholder(Class<?> type) {
        if (type == LocalizedText.class) {
            return NODES.objectNode().put("fi", PLACEHOLDER);
        }
        if (type.isEnum()) {
            return StringNode.valueOf(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        if (type == LocalDate.class) {
            return StringNode.valueOf(LocalDate.EPOCH.toString());
        }
        if (type == LocalTime.class) {
            return StringNode.valueOf(LocalTime.MIDNIGHT.toString());
        }
        return StringNode.valueOf(type == Coverage.class ? "country" : PLACEHOLDER);
    }

    private static Class<?> item(Type list) {
        return list instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : Object.class;
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private void missing(String place) {
        problems.add(ContentProblem.at(place, "publishing.problem.missing"));
    }
}
