package fi.huoneentaulu.exchange.sheet;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a sheet as it stands in columns of the database. */
final class SheetJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<SheetColumn>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Integer>> LINES = new TypeReference<>() {};

    private SheetJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static List<SheetColumn> columns(String json) {
        return JSON.readValue(json, COLUMNS);
    }

    static SheetMapping mapping(String json) {
        return JSON.readValue(json, SheetMapping.class);
    }

    static Map<Integer, Integer> lines(String json) {
        return JSON.readValue(json, LINES);
    }
}
