package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The state of a page in its address, so that a reload and a copied link keep it. State that may hold free text or client
 * facts lives after {@code #}, which no browser sends to a server's log.
 */
public final class PageAddress {
    private static final int MOST_PAIRS = 200;

    /**
     * Stepping back in the history, the client puts the page that is left into the address once more until the server
     * has answered: the state is there only when the address has arrived at the page's own path.
     */
    private static final String HASH_ON_ARRIVAL = """
            const own = new URL('./' + $0, document.baseURI).pathname;
            const until = performance.now() + 2000;
            return new Promise(resolve => {
              const look = () => window.location.pathname === own || performance.now() > until
                ? resolve(window.location.hash)
                : setTimeout(look, 10);
              look();
            });
            """;

    private PageAddress() {}

    /**
     * The state in the query.
     *
     * @param location an address
     * @return names and values, the first of each name
     */
    public static Map<String, String> query(Location location) {
        Map<String, String> state = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> state.put(name, values.isEmpty() ? "" : values.getFirst()));
        return state;
    }

    /**
     * Asks the browser for the state of the present page.
     *
     * @param owner a component of the page
     * @param reader gets the state, empty when there is none
     */
    public static void readHash(Component owner, Consumer<Map<String, String>> reader) {
        owner.getElement()
                .getNode()
                .runWhenAttached(ui -> ui.beforeClientResponse(
                        owner,
                        _ -> owner.getElement()
                                .executeJs(
                                        HASH_ON_ARRIVAL,
                                        ui.getInternals()
                                                .getActiveViewLocation()
                                                .getPath())
                                .then(String.class, hash -> reader.accept(parse(hash)))));
    }

    /**
     * Puts the state behind the present address, without a new step in the history.
     *
     * @param owner a component of the page
     * @param state names and values; empty takes the state away
     */
    public static void replaceHash(Component owner, Map<String, String> state) {
        owner.getElement()
                .executeJs(
                        "window.history.replaceState(window.history.state, '',"
                                + " window.location.pathname + window.location.search + $0)",
                        format(state));
    }

    /**
     * Puts another state into the present address, without a new step in the history.
     *
     * @param owner a component of the page
     * @param query what stands in the query: never free text or client facts
     * @param hash what stands behind {@code #}
     */
    public static void replace(Component owner, Map<String, String> query, Map<String, String> hash) {
        owner.getElement()
                .executeJs(
                        "window.history.replaceState(window.history.state, '', window.location.pathname + $0 + $1)",
                        format(query).replaceFirst("^#", "?"),
                        format(hash));
    }

    /**
     * Reads what {@link #format} writes; what cannot be read is left out.
     *
     * @param hash with or without its {@code #}
     * @return names and values in order
     */
    public static Map<String, String> parse(String hash) {
        Map<String, String> state = new LinkedHashMap<>();
        String bare = hash.startsWith("#") ? hash.substring(1) : hash;
        for (String pair : bare.split("&", MOST_PAIRS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    state.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                } catch (IllegalArgumentException e) {
                    // A broken link loses only its broken part.
                }
            }
        }
        return state;
    }

    /**
     * Writes a state.
     *
     * @param state names and values
     * @return {@code #name=value&…}, or an empty text for an empty state
     */
    public static String format(Map<String, String> state) {
        return state.isEmpty()
                ? ""
                : state.entrySet().stream()
                        .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&", "#", ""));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
