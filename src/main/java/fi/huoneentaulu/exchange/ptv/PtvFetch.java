package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.SourceFaultException;
import fi.huoneentaulu.exchange.ptv.PtvClient.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fetches things by their ids, up to a hundred at a time. When a list of them fails, its halves are asked for, so that one
 * bad thing takes no other along.
 */
final class PtvFetch {
    private static final int MOST = 100;
    /** So many things in a row without an answer, and it is PTV that does not answer. */
    private static final int MOST_SILENT = 3;

    private static final int NOT_FOUND = 404;

    private final PtvClient client;
    private final String path;
    private final Map<String, ObjectNode> found = new LinkedHashMap<>();
    private final Map<String, Remark> missing = new LinkedHashMap<>();
    private int silent;

    PtvFetch(PtvClient client, String path) {
        this.client = client;
        this.path = path;
    }

    Map<String, ObjectNode> found() {
        return found;
    }

    /** Why things were not found. */
    Map<String, Remark> missing() {
        return missing;
    }

    /**
     * Fetches everything.
     *
     * @throws SourceFaultException when PTV does not answer any more
     */
    void all(List<String> keys) {
        for (int from = 0; from < keys.size(); from += MOST) {
            some(keys.subList(from, Math.min(from + MOST, keys.size())));
        }
    }

    private void some(List<String> keys) {
        Answer answer = client.get(path + String.join(",", keys));
        if (answer instanceof Answer.Given given) {
            silent = 0;
            take(keys, given.body());
        } else if (keys.size() > 1) {
            int half = keys.size() / 2;
            some(keys.subList(0, half));
            some(keys.subList(half, keys.size()));
        } else {
            lose(keys.getFirst(), answer);
        }
    }

    private void take(List<String> keys, JsonNode answer) {
        JsonNode list = answer.isArray() ? answer : answer.path("itemList");
        for (JsonNode each : list.isArray() ? list : List.of(answer)) {
            JsonNode thing = bare(each);
            String key = thing.path("id").asString("").strip().toLowerCase(Locale.ROOT);
            if (thing instanceof ObjectNode object && keys.contains(key)) {
                found.put(key, object);
            }
        }
        keys.stream()
                .filter(key -> !found.containsKey(key))
                .forEach(key -> missing.put(key, new Remark("exchange.ptv.not-given", List.of())));
    }

    /** Some lists hold a channel inside an object that has a place for each kind of channel. */
    private static JsonNode bare(JsonNode thing) {
        if (thing.has("id")) {
            return thing;
        }
        for (JsonNode inner : thing) {
            if (inner.has("id")) {
                return inner;
            }
        }
        return thing;
    }

    private void lose(String key, Answer answer) {
        switch (answer) {
            case Answer.Refused refused
            when refused.status() == NOT_FOUND -> missing.put(key, new Remark("exchange.ptv.not-given", List.of()));
            case Answer.Refused refused ->
                missing.put(key, new Remark("exchange.ptv.refused", List.of(Integer.toString(refused.status()))));
            case Answer.Silent why -> {
                silent++;
                if (silent >= MOST_SILENT) {
                    throw new SourceFaultException(new Remark("exchange.ptv.fault.silent", List.of(why.why())));
                }
                missing.put(key, new Remark("exchange.ptv.silent", List.of()));
            }
            case Answer.Broken _, Answer.Given _ -> missing.put(key, new Remark("exchange.ptv.broken", List.of()));
        }
    }
}
