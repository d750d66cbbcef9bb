package fi.huoneentaulu.directory;

import java.util.List;

/** The starter services without Spring, for plain tests of other modules. */
public final class TrayFixture {
    private TrayFixture() {}

    /** The services of {@code content/tray}. */
    public static List<TrayService> starters() {
        return StarterTray.read();
    }
}
