package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a remark as they stand in a column. */
final class SavedWords {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};
    private static final int MOST_VALUES = 4;
    private static final int MOST_LETTERS = 300;

    private SavedWords() {}

    static String write(Remark remark) {
        return JSON.writeValueAsString(remark.args().stream()
                .limit(MOST_VALUES)
                .map(value -> value.substring(0, Math.min(value.length(), MOST_LETTERS)))
                .toList());
    }

    static Remark read(String key, String args) {
        return new Remark(key, JSON.readValue(args, LINES));
    }
}
