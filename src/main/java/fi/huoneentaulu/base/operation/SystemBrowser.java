package fi.huoneentaulu.base.operation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The browser of the person who started the server; a machine without a screen has none, and that is no error. */
final class SystemBrowser {

    private SystemBrowser() {}

    /** Opens an address; false when there is no browser to open it with. */
    static boolean open(String address) {
        List<String> command = command(System.getProperty("os.name", ""), System.getenv(), address);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> command(String system, Map<String, String> variables, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("open", address);
        }
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        boolean screen = variables.containsKey("DISPLAY") || variables.containsKey("WAYLAND_DISPLAY");
        return screen ? List.of("xdg-open", address) : List.of();
    }
}
