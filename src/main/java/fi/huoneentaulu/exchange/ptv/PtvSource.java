package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.ServiceSource;
import fi.huoneentaulu.exchange.SourceFaultException;
import fi.huoneentaulu.exchange.ptv.PtvClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The services of the configured areas of PTV, each with its channels put into it. */
@Component
class PtvSource implements ServiceSource {
    private static final String LIST = "Service/list/area/{area}/code/{code}?page={page}";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,70}");
    private static final int MOST_LETTERS = 1_000_000;

    private final PtvProperties properties;
    private final PtvClient client;

    PtvSource(PtvProperties properties, PtvClient client) {
        this.properties = properties;
        this.client = client;
    }

    @Override
    public String source() {
        return PtvFormat.SOURCE;
    }

    @Override
    public boolean configured() {
        return properties.baseUrl() != null && !properties.codes().isEmpty();
    }

    // ---- the list ----

    @Override
    public Page page(@Nullable String cursor) {
        Place here = Place.of(cursor);
        String code =
                properties.codes().get(Math.min(here.area(), properties.codes().size() - 1));
        JsonNode page = switch (client.get(LIST, properties.area(), code, here.page())) {
            case Answer.Given given -> given.body();
            case Answer.Refused refused -> throw fault("exchange.ptv.fault.refused", refused.status());
            case Answer.Broken _ -> throw fault("exchange.ptv.fault.broken");
            case Answer.Silent silent -> throw fault("exchange.ptv.fault.silent", silent.why());
        };
        List<Entry> entries = new ArrayList<>();
        list(page).forEach(item -> entries.add(entry(item)));
        return new Page(entries, next(here, page.path("pageCount").asInt(1)));
    }

    private @Nullable String next(Place here, int pages) {
        if (here.page() < pages) {
            return new Place(here.area(), here.page() + 1).text();
        }
        return here.area() + 1 < properties.codes().size() ? new Place(here.area() + 1, 1).text() : null;
    }

    private static Entry entry(JsonNode item) {
        return key(item).map(key -> new Entry(key, null)).orElseGet(() -> new Entry(null, item.toString()));
    }

    private static Optional<String> key(JsonNode item) {
        return Optional.of(item.path("id").asString("").strip())
                .filter(KEY.asMatchPredicate())
                .map(id -> id.toLowerCase(Locale.ROOT));
    }

    /** A list stands by itself, or in a page; that of an empty page may be missing. */
    private static JsonNode list(JsonNode answer) {
        JsonNode list = answer.isArray() ? answer : answer.path("itemList");
        boolean emptyPage = answer.has("pageNumber") && (list.isMissingNode() || list.isNull());
        if (!list.isArray() && !emptyPage) {
            throw fault("exchange.ptv.fault.broken");
        }
        return list;
    }

    private static SourceFaultException fault(String key, Object... args) {
        return new SourceFaultException(
                new Remark(key, List.of(args).stream().map(String::valueOf).toList()));
    }

    // ---- the items ----

    @Override
    public Map<String, Fetched> fetch(List<String> keys) {
        PtvFetch services = new PtvFetch(client, "Service/list?guids=");
        services.all(keys);
        Set<String> channelKeys = new LinkedHashSet<>();
        services.found()
                .values()
                .forEach(service -> service.path("serviceChannels")
                        .forEach(connection ->
                                key(connection.path("serviceChannel")).ifPresent(channelKeys::add)));
        PtvFetch channels = new PtvFetch(client, "ServiceChannel/list?guids=");
        channels.all(List.copyOf(channelKeys));
        Map<String, Fetched> fetched = new HashMap<>();
        services.missing().forEach((key, why) -> fetched.put(key, new Fetched.Missing(why)));
        services.found().forEach((key, service) -> fetched.put(key, whole(service, channels.found())));
        return fetched;
    }

    /** A service with its channels in the places where only their ids stood. */
    private static Fetched whole(ObjectNode service, Map<String, ObjectNode> channels) {
        service.path("serviceChannels")
                .forEach(connection -> key(connection.path("serviceChannel"))
                        .map(channels::get)
                        .ifPresent(channel -> ((ObjectNode) connection).set("serviceChannel", channel)));
        String body = service.toString();
        return body.length() > MOST_LETTERS
                ? new Fetched.Missing(new Remark("exchange.remark.too-long", List.of(Integer.toString(MOST_LETTERS))))
                : new Fetched.Found(body);
    }

    /** Where in the list of all areas a page stands. */
    private record Place(int area, int page) {

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(0, 1);
            }
            String[] parts = cursor.split(":", 2);
            return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        String text() {
            return area + ":" + page;
        }
    }
}
