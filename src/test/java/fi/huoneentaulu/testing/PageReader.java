package fi.huoneentaulu.testing;

import fi.huoneentaulu.identity.Demonstration;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody whose browser draws nothing: opens pages by the requests that Vaadin's client sends, and no more. */
public final class PageReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Visitor visitor;

    /**
     * Signs in.
     *
     * @param port the server's port
     * @param username an account of the demonstration
     */
    public PageReader(int port, String username) {
        visitor = new Visitor(port);
        require(visitor.signIn(username, Demonstration.PASSWORD), 302);
    }

    /**
     * Opens a page anew: its frame, then the session of the page, then what stands on it.
     *
     * @param address the path, with its query where it has one
     * @return what the server sends of the page, as JSON
     */
    public String opens(String address) {
        require(visitor.open(address), 200);
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        String init = "/?v-r=init&query=" + encoded(query) + "&location=" + encoded(path.substring(1));
        JsonNode start = JSON.readTree(require(visitor.open(init), 200)).path("appConfig");
        ObjectNode arrival = JSON.createObjectNode();
        arrival.put("csrfToken", start.path("uidl").path("Vaadin-Security-Key").asString());
        arrival.put("syncId", 0).put("clientId", 0);
        ObjectNode event = arrival.putArray("rpc").addObject();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", path)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        return require(
                visitor.send(
                        "/?v-r=uidl&v-uiId=" + start.path("v-uiId").asInt(),
                        request -> request.header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(arrival.toString()))),
                200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
