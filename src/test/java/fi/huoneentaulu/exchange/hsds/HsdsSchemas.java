package fi.huoneentaulu.exchange.hsds;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What HSDS 3.1 demands of its entities: our own strict reading, which knows every property, and, where the standard's
 * own schema lies beside the project, that as well.
 */
final class HsdsSchemas {
    static final Path SHARED = Path.of("../shared/data/hsds-3.1");

    private static final Path STRICT = Path.of("src/test/resources/hsds/strict.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private HsdsSchemas() {}

    static boolean standardIsHere() {
        return Files.exists(SHARED);
    }

    /** What is wrong with an entity by our own reading. */
    static List<String> strict(String entity, JsonNode answer) {
        Schema schema = KNOWN.computeIfAbsent("strict " + entity, _ -> schema(STRICT, "#/$defs/" + entity));
        return faults(schema, answer);
    }

    /** What is wrong with an entity by the standard's own schema. */
    static List<String> standard(String entity, JsonNode answer) {
        Schema schema = KNOWN.computeIfAbsent(
                "standard " + entity,
                _ -> entity.equals("service")
                        ? REGISTRY.getSchema(read(SHARED.resolve("service_with_definitions.json")))
                        : schema(SHARED.resolve("service_with_definitions.json"), "#/definitions/" + entity));
        return faults(schema, answer);
    }

    private static Schema schema(Path file, String reference) {
        ObjectNode whole = (ObjectNode) read(file);
        ObjectNode part = JSON.createObjectNode();
        for (String definitions : List.of("$defs", "definitions")) {
            if (whole.has(definitions)) {
                part.set(definitions, whole.get(definitions));
            }
        }
        return REGISTRY.getSchema(part.put("$ref", reference));
    }

    private static List<String> faults(Schema schema, JsonNode answer) {
        return schema
                .validate(answer, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
