package fi.huoneentaulu.publishing.ui.editor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field of the form reads and writes: the whole draft, or one item of a list in it. */
public interface Scope {

    /**
     * What stands at a place.
     *
     * @param place names joined with dots
     * @return the value, or null for nothing
     */
    @Nullable
    JsonNode at(String place);

    /**
     * Puts a value at a place; it is stored at once.
     *
     * @param place names joined with dots
     * @param value the value; null empties the place
     */
    default void edit(String place, @Nullable JsonNode value) {
        edit(place, at(place), value);
    }

    /**
     * Puts a value at a place whose author may not have seen what stands there now: if another has written there
     * meanwhile, both texts are kept.
     *
     * @param place names joined with dots
     * @param seen what the author saw there, or null for nothing
     * @param value the value; null empties the place
     */
    void edit(String place, @Nullable JsonNode seen, @Nullable JsonNode value);

    /**
     * Whether the Finnish of a translation has changed since the translation has.
     *
     * @param place the place of a translation, such as {@code title.sv}
     * @return true for a translation that should be looked at
     */
    boolean isOlder(String place);

    /**
     * The beginning of the ids of fields, unique on the page.
     *
     * @return a word that ends with a hyphen
     */
    String id();

    /**
     * The text at a place.
     *
     * @param place names joined with dots
     * @return the text, empty when nothing stands there
     */
    default String text(String place) {
        JsonNode value = at(place);
        return value == null ? "" : value.asString("");
    }
}
