package fi.huoneentaulu.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The one Chromium of a test run. It is used where it is installed; where it is missing the repository's script installs
 * it; a continuous-integration run without it fails, anywhere else the browser tests are skipped with the reason.
 */
public final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static @Nullable Browser browser;

    private Chromium() {}

    /**
     * The running browser, started at its first use and closed with the JVM.
     *
     * @return the browser
     */
    public static synchronized Browser browser() {
        if (browser == null) {
            Path executable = executable();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path executable() {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            install();
            found = find();
        }
        if (found.isEmpty()) {
            String reason = "Chromium is not installed and scripts/install-chromium.sh could not install it";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(reason);
            }
            Assumptions.abort(reason);
        }
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, playwrightsOwn().stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> playwrightsOwn() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache, 3)) {
            return files.filter(file -> file.endsWith("chrome") || file.endsWith("chrome-headless-shell"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void install() {
        try {
            Process script = new ProcessBuilder("sh", "scripts/install-chromium.sh")
                    .inheritIO()
                    .start();
            if (!script.waitFor(10, TimeUnit.MINUTES)) {
                script.destroyForcibly();
            }
        } catch (IOException e) {
            // A machine without a shell: the caller tells that there is no browser.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
