package fi.huoneentaulu.publishing;

import fi.huoneentaulu.area.Coverage;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** The values that a kind of documents writes in its own way, beside the coverage that every kind may have. */
public final class ContentModule {
    private final SimpleModule jackson;

    /**
     * A module without own values yet.
     *
     * @param name the kind's name, for error messages
     */
    public ContentModule(String name) {
        jackson = new SimpleModule(name);
        text(Coverage.class, Coverage::parse, Coverage::text);
    }

    /**
     * A value that stands as one text.
     *
     * @param type its type
     * @param reader reads the text; refuses with an {@link IllegalArgumentException}
     * @param writer writes what the reader reads
     * @return this module
     * @param <T> its type
     */
    public <T> ContentModule text(Class<T> type, Function<String, T> reader, Function<T, String> writer) {
        jackson.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                String text = parser.getValueAsString();
                try {
                    return reader.apply(text);
                } catch (IllegalArgumentException e) {
                    return context.reportInputMismatch(type, "%s", e.getMessage());
                }
            }
        });
        jackson.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(writer.apply(value));
            }
        });
        return this;
    }

    /**
     * A value that stands as a tree of its own.
     *
     * @param type its type
     * @param reader reads the tree; refuses with a {@link ContentValueException}, which tells the place inside it
     * @param writer writes what the reader reads
     * @return this module
     * @param <T> its type
     */
    public <T> ContentModule tree(Class<T> type, Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
        jackson.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return reader.apply(context.readTree(parser));
            }
        });
        jackson.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeTree(writer.apply(value));
            }
        });
        return this;
    }

    SimpleModule jackson() {
        return jackson;
    }
}
