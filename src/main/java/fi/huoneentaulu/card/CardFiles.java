package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.pack.YamlText;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.fact.RuleCodec;
import fi.huoneentaulu.publishing.Check;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes cards in the one content format, as YAML files and as the JSON that is stored. */
@Component
class CardFiles {
    private final ObjectMapper yaml;
    private final ObjectMapper json;

    CardFiles(RuleCodec rules) {
        SimpleModule module = new SimpleModule("card");
        text(module, Coverage.class, Coverage::parse, Coverage::text);
        text(module, Redirect.class, CardFiles::redirect, Redirect::text);
        text(module, DayOfWeek.class, CardFiles::day, day -> day.name().substring(0, 3));
        tree(module, rules);
        yaml = configured(
                YAMLMapper.builder()
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                        .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE),
                module);
        json = configured(JsonMapper.builder(), module);
    }

    private static ObjectMapper configured(MapperBuilder<?, ?> builder, SimpleModule module) {
        return builder.addModule(module)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** A card with its check. */
    record Read(CardBody body, Check check) {}

    Read readYaml(String name, String text) {
        CardFile file = read(yaml, name, text);
        try {
            return new Read(file.body(), file.check());
        } catch (IllegalArgumentException e) {
            throw new CardFileException(name, "", String.valueOf(e.getMessage()), e);
        }
    }

    String writeYaml(CardBody body, Check check) {
        return yaml.writeValueAsString(CardFile.of(body, check));
    }

    JsonNode tree(CardBody body, Check check) {
        return json.valueToTree(CardFile.of(body, check));
    }

    /** A part of a card as it stands in the stored form. */
    JsonNode part(Object part) {
        return json.valueToTree(part);
    }

    CardBody readStored(String text) {
        return read(json, "(stored)", text).body();
    }

    String writeStored(CardBody body) {
        return json.writeValueAsString(CardFile.of(body, null));
    }

    private CardFile read(ObjectMapper mapper, String name, String text) {
        try {
            CardFile file = mapper == yaml
                    ? mapper.readValue(new YamlText(text), CardFile.class)
                    : mapper.readValue(text, CardFile.class);
            RequiredComponents.firstMissing(file).ifPresent(path -> {
                throw new CardFileException(name, path, "is required", null);
            });
            return file;
        } catch (DatabindException e) {
            throw new CardFileException(name, place(e), e.getOriginalMessage(), e);
        } catch (JacksonException e) {
            throw new CardFileException(name, String.valueOf(e.getLocation()), e.getOriginalMessage(), e);
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

    private static Redirect redirect(String text) {
        return Redirect.parse(text).orElseThrow(() -> new IllegalArgumentException("Not a redirect: " + text));
    }

    private static DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(text.toUpperCase(Locale.ROOT)) && text.length() == 3) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day: " + text);
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<String, T> reader, Function<T, String> writer) {
        module.addDeserializer(type, new ValueDeserializer<T>() {
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
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(writer.apply(value));
            }
        });
    }

    private static void tree(SimpleModule module, RuleCodec rules) {
        module.addDeserializer(Eligibility.class, new ValueDeserializer<Eligibility>() {
            @Override
            public Eligibility deserialize(JsonParser parser, DeserializationContext context) {
                return rules.read(context.readTree(parser));
            }
        });
        module.addSerializer(Eligibility.class, new ValueSerializer<Eligibility>() {
            @Override
            public void serialize(Eligibility value, JsonGenerator generator, SerializationContext context) {
                JsonNode node = rules.write(value);
                generator.writeTree(node);
            }
        });
    }
}
