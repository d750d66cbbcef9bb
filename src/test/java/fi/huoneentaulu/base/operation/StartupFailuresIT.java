package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why in one sentence, without a stack trace, and ends with an error. */
@DisabledIfSystemProperty(named = "huoneentaulu.test.database", matches = "postgresql", disabledReason = "runs once")
class StartupFailuresIT {
    @TempDir
    Path folder;

    @Test
    void a_second_process_on_one_folder() throws Exception {
        try (var _ = FolderLock.on(folder)) {
            assertRefused(ServerProcess.start(folder, Map.of()), "is in use by another Huoneentaulu (process ");
        }
    }

    @Test
    void a_folder_that_cannot_be_made() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(ServerProcess.start(file.resolve("data"), Map.of()), "cannot be created");
    }

    @Test
    void an_unknown_property() throws Exception {
        assertRefused(
                ServerProcess.start(folder, Map.of("huoneentaulu.data-dri", "./x")),
                "There is no property huoneentaulu.data-dri:");
    }

    @Test
    void a_wrong_property_of_ours() throws Exception {
        assertRefused(
                ServerProcess.start(folder, Map.of("huoneentaulu.access-log", "perhaps")),
                "The property huoneentaulu.access-log has the value \"perhaps\", which is not true or false");
    }

    @Test
    void a_wrong_port() throws Exception {
        assertRefused(
                ServerProcess.start(folder, Map.of("server.port", "eighty")),
                "The property server.port has the value \"eighty\", which cannot be used");
    }

    @Test
    void a_demonstration_that_others_could_reach() throws Exception {
        assertRefused(
                ServerProcess.start(folder, Map.of("spring.profiles.active", "demo", "server.address", "0.0.0.0")),
                "may listen on this machine alone, but server.address is 0.0.0.0");
    }

    @Test
    void an_unreachable_database() throws Exception {
        assertRefused(
                ServerProcess.start(
                        folder, Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/cards?user=x")),
                "The database jdbc:postgresql://127.0.0.1:1/cards cannot be opened");
    }

    @Test
    void a_taken_port() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    ServerProcess.start(folder, Map.of("server.port", String.valueOf(taken.getLocalPort()))),
                    "Port " + taken.getLocalPort() + " is taken by another program");
        }
    }

    private static void assertRefused(ServerProcess server, String sentence) throws IOException, InterruptedException {
        try (server) {
            assertThat(server.awaitExit()).isNotZero();
            assertThat(server.output()).contains(sentence).doesNotContain("\tat ");
            assertThat(server.output().lines().filter(line -> line.contains(sentence)))
                    .hasSize(1);
        }
    }
}
