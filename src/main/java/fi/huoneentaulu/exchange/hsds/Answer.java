package fi.huoneentaulu.exchange.hsds;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer that is written while it is read, so that no more than a few services are in memory.
 *
 * @param head what stands first
 * @param list the property that holds the items, or null when there are none
 * @param items the items, read once
 */
public record Answer(ObjectNode head, @Nullable String list, Stream<Answer> items) {

    static Answer of(ObjectNode json) {
        return new Answer(json, null, Stream.empty());
    }

    static Answer page(ObjectNode envelope, Stream<ObjectNode> contents) {
        return new Answer(envelope, "contents", contents.map(Answer::of));
    }

    /**
     * Writes the answer.
     *
     * @param generator where to
     */
    public void write(JsonGenerator generator) {
        generator.writeStartObject();
        for (var property : head.properties()) {
            generator.writeName(property.getKey());
            JsonNode value = property.getValue();
            generator.writeTree(value);
        }
        if (list != null) {
            generator.writeArrayPropertyStart(list);
            items.forEachOrdered(item -> item.write(generator));
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }
}
