package fi.huoneentaulu.publishing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A document that may be unfinished: a JSON object that is read and changed place by place. */
public final class DraftBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PLACE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*){0,5}");
    private static final int LONGEST_PLACE = 200;

    private final ObjectNode root;

    private DraftBody(ObjectNode root) {
        this.root = root;
    }

    /**
     * Reads a stored draft.
     *
     * @param json a JSON object
     * @return the draft
     * @throws IllegalArgumentException when it is not an object
     */
    public static DraftBody parse(String json) {
        if (JSON.readTree(json) instanceof ObjectNode object) {
            return new DraftBody(object);
        }
        throw new IllegalArgumentException("A document is an object");
    }

    /**
     * Reads a value that stands at a place.
     *
     * @param json JSON, or null
     * @return the value, or null
     */
    static @Nullable JsonNode value(@Nullable String json) {
        return json == null ? null : JSON.readTree(json);
    }

    /**
     * What stands at a place.
     *
     * @param place names joined with dots
     * @return the value, or null when nothing stands there
     */
    public @Nullable JsonNode at(String place) {
        JsonNode node = root;
        for (String name : names(place)) {
            node = node.get(name);
            if (node == null || node.isNull()) {
                return null;
            }
        }
        return node.deepCopy();
    }

    /**
     * The text that stands at a place.
     *
     * @param place names joined with dots
     * @return the text, empty when nothing stands there
     */
    public String text(String place) {
        JsonNode node = at(place);
        return node == null ? "" : node.asString("");
    }

    /**
     * The same draft without what stands at a place.
     *
     * @param place names joined with dots
     * @return the draft
     */
    public DraftBody without(String place) {
        return with(place, null);
    }

    /**
     * The same draft with a text at a place.
     *
     * @param place names joined with dots
     * @param text the text
     * @return the draft
     */
    public DraftBody withText(String place, String text) {
        return with(place, StringNode.valueOf(text));
    }

    /**
     * The same draft with another value at a place; a parent that is left empty goes as well.
     *
     * @param place names joined with dots
     * @param value the value; null empties the place
     * @return the draft
     */
    public DraftBody with(String place, @Nullable JsonNode value) {
        ObjectNode copy = root.deepCopy();
        put(copy, names(place), value);
        return new DraftBody(copy);
    }

    /** Whether a value stands at a place; the order of an object's names does not count. */
    boolean holds(String place, @Nullable JsonNode value) {
        return Objects.equals(at(place), isNothing(value) ? null : value);
    }

    /**
     * The draft as JSON.
     *
     * @return a JSON object
     */
    public String json() {
        return JSON.writeValueAsString(root);
    }

    private static void put(ObjectNode object, List<String> names, @Nullable JsonNode value) {
        String name = names.getFirst();
        if (names.size() == 1) {
            if (isNothing(value)) {
                object.remove(name);
            } else {
                object.set(name, Objects.requireNonNull(value).deepCopy());
            }
            return;
        }
        ObjectNode child = object.get(name) instanceof ObjectNode existing ? existing : object.putObject(name);
        put(child, names.subList(1, names.size()), value);
        if (child.isEmpty()) {
            object.remove(name);
        }
    }

    private static boolean isNothing(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || (value.isString() && value.asString().isEmpty());
    }

    private static List<String> names(String place) {
        if (place.length() > LONGEST_PLACE || !PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("Not a place of a document");
        }
        return List.of(place.split("\\."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftBody body && root.equals(body.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }
}
