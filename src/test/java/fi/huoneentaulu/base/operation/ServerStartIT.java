package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server that starts tells where it is, keeps its folder to itself, and frees it even when it is killed. */
@DisabledIfSystemProperty(named = "huoneentaulu.test.database", matches = "postgresql", disabledReason = "runs once")
class ServerStartIT {
    private static final Pattern ADDRESS = Pattern.compile("Huoneentaulu is open at (http://127\\.0\\.0\\.1:\\d+/)");

    @TempDir
    Path folder;

    @Test
    void a_server_in_its_life() throws Exception {
        try (ServerProcess server = ServerProcess.start(
                folder, Map.of("huoneentaulu.access-log", "true", "huoneentaulu.open-browser", "true"))) {
            URI address = address(server.awaitLine("Huoneentaulu is open at"));

            assertThat(get(address.resolve("kayttoonotto?q=levoton")).statusCode())
                    .isEqualTo(200);
            assertThatTheAccessLogHoldsNoQuery();
            try (ServerProcess second = ServerProcess.start(folder, Map.of())) {
                assertThat(second.awaitExit()).isNotZero();
                assertThat(second.output()).contains("in use by another Huoneentaulu (process " + server.id() + ")");
            }
        }
        try (FolderLock freed = FolderLock.on(folder)) {
            assertThat(freed).isNotNull();
        }
    }

    private static URI address(String line) {
        Matcher matcher = ADDRESS.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return URI.create(matcher.group(1));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void assertThatTheAccessLogHoldsNoQuery() {
        // Tomcat writes its buffer after a while
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
                assertThat(logs.map(ServerStartIT::read).reduce("", String::concat))
                        .contains("GET /kayttoonotto 200")
                        .doesNotContain("levoton");
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
