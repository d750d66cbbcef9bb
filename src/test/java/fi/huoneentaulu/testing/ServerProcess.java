package fi.huoneentaulu.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, as an operator starts it. */
public final class ServerProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /** Starts the product on a folder, on free ports unless the properties say otherwise. */
    public static ServerProcess start(Path folder, Map<String, String> properties) throws IOException {
        Map<String, String> all = new TreeMap<>(Map.of(
                "huoneentaulu.data-dir", folder.toString(),
                "server.address", "127.0.0.1",
                "server.port", "0",
                "management.server.port", "0"));
        all.putAll(properties);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "fi.huoneentaulu.HuoneentauluApplication"));
        all.forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line that holds a text. */
    public String awaitLine(String text) throws InterruptedException {
        String line;
        do {
            line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } while (line != null && !line.contains(text));
        if (line == null) {
            throw new AssertionError("No line with '" + text + "' in\n" + String.join("\n", output));
        }
        return line;
    }

    /** Waits for the end of the process. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Still running after\n" + String.join("\n", output));
        }
        return process.exitValue();
    }

    /** Everything that the process has printed. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** The id of the process. */
    public long id() {
        return process.pid();
    }

    /** Ends the process at once, as kill -9 does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add(String.valueOf(e.getMessage()));
        }
    }
}
