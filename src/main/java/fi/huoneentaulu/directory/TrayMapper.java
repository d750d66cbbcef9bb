package fi.huoneentaulu.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Language;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The content format of the tray: YAML for people, JSON for what is stored. */
final class TrayMapper {
    private static final int DAY = 3;
    private static final String NO_YEAR = "--";

    static final ObjectMapper YAML = configured(YAMLMapper.builder());
    static final ObjectMapper JSON = configured(JsonMapper.builder());

    private TrayMapper() {}

    private static ObjectMapper configured(MapperBuilder<?, ?> builder) {
        return builder.addModule(words())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }

    private static JacksonModule words() {
        SimpleModule module = new SimpleModule("tray");
        word(module, Coverage.class, Coverage::parse, Coverage::text);
        word(module, Language.class, tag -> Language.ofTag(tag).orElseThrow(), Language::tag);
        word(
                module,
                MonthDay.class,
                day -> MonthDay.parse(NO_YEAR + day),
                day -> day.toString().substring(NO_YEAR.length()));
        word(module, DayOfWeek.class, TrayMapper::day, day -> day.name().substring(0, DAY));
        return module;
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().substring(0, DAY).equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /** A value that stands as one word. */
    private static <T> void word(
            SimpleModule module, Class<T> type, Function<String, T> read, Function<T, String> write) {
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                String word = parser.getValueAsString("");
                try {
                    return read.apply(word);
                } catch (RuntimeException e) {
                    throw context.weirdStringException(word, type, String.valueOf(e.getMessage()));
                }
            }
        });
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(write.apply(value));
            }
        });
    }
}
