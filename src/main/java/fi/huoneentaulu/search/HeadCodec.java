package fi.huoneentaulu.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads heads as JSON; keys that a later release added are passed over by an earlier one. */
final class HeadCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The best hits of one search are mostly those of the one before. */
    private static final LoadingCache<String, IndexedHead> READ =
            Caffeine.newBuilder().maximumSize(2_000).build(json -> MAPPER.readValue(json, IndexedHead.class));

    private HeadCodec() {}

    static String write(IndexedHead head) {
        return MAPPER.writeValueAsString(head);
    }

    static IndexedHead read(String json) {
        return READ.get(json);
    }
}
