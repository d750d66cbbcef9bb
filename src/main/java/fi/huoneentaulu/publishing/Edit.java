package fi.huoneentaulu.publishing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change of one place of a draft.
 *
 * @param place names joined with dots, such as {@code title.sv} or {@code steps}: at most 200 characters
 * @param before what the editor saw there, or null for nothing
 * @param after what shall stand there, or null for nothing
 */
public record Edit(
        String place, @Nullable JsonNode before, @Nullable JsonNode after) {}
