package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.exchange.ReadItem.Readable;
import fi.huoneentaulu.exchange.ReadItem.Unreadable;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.ServiceSource.Fetched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads items that were put aside, and fetches them before where they are not here yet; a bad one is told, never thrown. */
final class ItemDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ItemDesk.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_LETTERS = 120;
    private static final Remark TOO_LONG =
            new Remark("exchange.remark.too-long", List.of(Integer.toString(ItemReader.MOST_LETTERS)));

    private final ServiceFormat format;
    private final @Nullable ServiceSource source;

    ItemDesk(ServiceFormat format, @Nullable ServiceSource source) {
        this.format = format;
        this.source = source;
    }

    /** Reads some items, in their order. */
    List<ReadItem> read(List<StagedItem> items) {
        Map<String, Fetched> fetched = fetched(items);
        List<ReadItem> read = new ArrayList<>();
        for (StagedItem item : items) {
            Fetched answer = item.body() != null
                    ? new Fetched.Found(item.body())
                    : fetched.getOrDefault(item.called(), new Fetched.Missing(TOO_LONG));
            read.add(
                    switch (answer) {
                        case Fetched.Found found -> read(item, found.body());
                        case Fetched.Missing missing -> new Unreadable(item, item.called(), missing.why());
                    });
        }
        return read;
    }

    private Map<String, Fetched> fetched(List<StagedItem> items) {
        List<String> keys = items.stream()
                .filter(item -> item.body() == null)
                .map(StagedItem::key)
                .filter(Objects::nonNull)
                .toList();
        return source == null || keys.isEmpty() ? Map.of() : source.fetch(keys);
    }

    private ReadItem read(StagedItem item, String body) {
        try {
            return new Readable(item, format.called(body), format.read(body));
        } catch (UnreadableItemException e) {
            String id = e.id() == null ? called(item, body) : e.id();
            return new Unreadable(item, format.called(body).orElse(id), id, e.remarks());
        } catch (RuntimeException e) {
            String incident = Incidents.report(LOG, "An item of " + format.source() + " could not be read", e);
            return new Unreadable(item, called(item, body), unforeseen(incident));
        }
    }

    static Remark unforeseen(String incident) {
        return new Remark("exchange.remark.unforeseen", List.of(incident));
    }

    /** The item's own id says more than its place. */
    private static String called(StagedItem item, String body) {
        if (item.key() != null) {
            return item.key();
        }
        try {
            String id = JSON.readTree(body).path("id").asString("").strip();
            return id.isEmpty() || id.length() > MOST_LETTERS ? item.called() : id;
        } catch (JacksonException e) {
            return item.called();
        }
    }
}
