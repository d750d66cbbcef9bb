package fi.huoneentaulu.card.ui.editor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field of the form reads and writes: the whole draft, or one item of a list in it. */
interface Scope {

    /** What stands at a place, or null for nothing. */
    @Nullable
    JsonNode at(String place);

    /** Puts a value at a place; null empties it. */
    void edit(String place, @Nullable JsonNode value);

    /** Whether the Finnish of a translation has changed since the translation has. */
    boolean isOlder(String place);

    /** Beginning of the ids of fields, unique on the page. */
    String id();

    default String text(String place) {
        JsonNode value = at(place);
        return value == null ? "" : value.asString("");
    }
}
