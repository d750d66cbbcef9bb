package fi.huoneentaulu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that calls the API over HTTP. */
public final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String credentials;

    /**
     * A client of the server of a test.
     *
     * @param port the server's port
     * @param username an account, or blank to call without credentials
     * @param password its password
     */
    public ApiClient(int port, String username, String password) {
        root = "http://127.0.0.1:" + port;
        credentials = username.isBlank()
                ? ""
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with its body read as JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

    /** Gets a path. */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts a JSON text to a path. */
    public Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private Answer send(HttpRequest.Builder request) {
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json")
                            && !type.contains("ndjson")
                            && !response.body().isEmpty()
                    ? JSON.readTree(response.body())
                    : JSON.missingNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
