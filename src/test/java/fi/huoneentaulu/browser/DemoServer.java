package fi.huoneentaulu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ServerProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product in its demonstration, in a process of its own. */
record DemoServer(ServerProcess process, int port) implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Huoneentaulu is open at http://127\\.0\\.0\\.1:(\\d+)/");

    static DemoServer start(Path folder) throws Exception {
        return start(folder, Map.of());
    }

    static DemoServer start(Path folder, Map<String, String> properties) throws Exception {
        Map<String, String> all = new HashMap<>(properties);
        all.put("spring.profiles.active", "demo");
        ServerProcess process = ServerProcess.start(folder, all);
        Matcher line = PORT.matcher(process.awaitLine("Huoneentaulu is open at"));
        assertThat(line.find()).isTrue();
        return new DemoServer(process, Integer.parseInt(line.group(1)));
    }

    String root() {
        return URI.create("http://127.0.0.1:" + port).toString();
    }

    void kill() {
        process.close();
    }

    @Override
    public void close() {
        kill();
    }
}
