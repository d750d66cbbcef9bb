package fi.huoneentaulu.publishing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Parsed bodies of published versions; a version never changes, so an entry never grows stale. */
@Component
class BodyCache {
    private static final int MOST = 5_000;

    private final Map<UUID, Object> bodies = new ConcurrentHashMap<>();

    /** The body of a version, parsed at its first reading. */
    @SuppressWarnings("unchecked") // a version's body is only ever read through its own document's type
    <B> B get(ContentType<B> type, DocumentVersion version) {
        if (bodies.size() > MOST) {
            bodies.clear();
        }
        return (B) bodies.computeIfAbsent(version.id(), _ -> type.read(version.body()));
    }
}
