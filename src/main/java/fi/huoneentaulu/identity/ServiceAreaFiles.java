package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.pack.YamlText;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Service areas in the content format: {@code service-areas.yaml}. */
final class ServiceAreaFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ServiceAreaFiles() {}

    private record Line(@Nullable String code, @Nullable LocalizedText name) {}

    /** A file that cannot be read, and where. */
    static final class Refusal extends Exception {
        private final String place;

        Refusal(String place) {
            super(place);
            this.place = place;
        }

        String place() {
            return place;
        }
    }

    static List<ServiceArea> read(String yaml) throws Refusal {
        Line[] lines;
        try {
            lines = YAML.readValue(new YamlText(yaml), Line[].class);
        } catch (DatabindException e) {
            throw new Refusal(place(e));
        } catch (JacksonException e) {
            throw new Refusal("");
        }
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == null || lines[i].code() == null || lines[i].name() == null) {
                throw new Refusal("[" + i + "]");
            }
        }
        return Arrays.stream(lines).flatMap(line -> area(line).stream()).toList();
    }

    private static List<ServiceArea> area(Line line) {
        String code = line.code();
        LocalizedText name = line.name();
        return code == null || name == null ? List.of() : List.of(new ServiceArea(code, 0, name));
    }

    static String write(List<ServiceArea> areas) {
        ArrayNode list = YAML.createArrayNode();
        areas.forEach(area -> list.add(tree(area)));
        return YAML.writeValueAsString(list);
    }

    static String canonical(ServiceArea area) {
        return JSON.writeValueAsString(tree(area));
    }

    private static ObjectNode tree(ServiceArea area) {
        ObjectNode node = JSON.createObjectNode().put("code", area.code());
        ObjectNode name = node.putObject("name").put("fi", area.name().fi());
        put(name, "sv", area.name().sv());
        put(name, "en", area.name().en());
        return node;
    }

    private static void put(ObjectNode name, String language, @Nullable String text) {
        if (text != null) {
            name.put(language, text);
        }
    }

    private static String place(DatabindException e) {
        StringBuilder place = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return place.toString();
    }
}
