package fi.huoneentaulu.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Parsed bodies of published versions; a version never changes, so an entry never grows stale. */
@Component
class BodyCache {
    private static final int MOST = 5_000;
    private static final int BATCH = 500;

    private final DocumentVersionRepository versions;

    private final Map<UUID, Object> bodies = new ConcurrentHashMap<>();

    BodyCache(DocumentVersionRepository versions) {
        this.versions = versions;
    }

    /** The body of a version, parsed at its first reading. */
    @SuppressWarnings("unchecked") // a version's body is only ever read through its own document's type
    <B> B get(ContentType<B> type, DocumentVersion version) {
        if (bodies.size() > MOST) {
            bodies.clear();
        }
        return (B) bodies.computeIfAbsent(version.id(), _ -> type.codec().read(version.body()));
    }

    /** The bodies of many versions; only those that are not known yet are fetched. */
    @SuppressWarnings("unchecked") // a version's body is only ever read through its own document's type
    <B> Map<UUID, B> all(ContentType<B> type, List<UUID> ids) {
        Map<UUID, B> found = HashMap.newHashMap(ids.size());
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : ids) {
            Object body = bodies.get(id);
            if (body == null) {
                unknown.add(id);
            } else {
                found.put(id, (B) body);
            }
        }
        for (int from = 0; from < unknown.size(); from += BATCH) {
            versions.findByIdIn(unknown.subList(from, Math.min(from + BATCH, unknown.size())))
                    .forEach(version -> found.put(version.id(), get(type, version)));
        }
        return found;
    }
}
