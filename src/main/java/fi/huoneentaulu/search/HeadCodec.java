package fi.huoneentaulu.search;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads heads as JSON; keys that a later release added are passed over by an earlier one. */
final class HeadCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private HeadCodec() {}

    static String write(IndexedHead head) {
        return MAPPER.writeValueAsString(head);
    }

    static IndexedHead read(String json) {
        return MAPPER.readValue(json, IndexedHead.class);
    }
}
