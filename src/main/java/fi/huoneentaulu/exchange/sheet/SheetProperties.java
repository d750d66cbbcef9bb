package fi.huoneentaulu.exchange.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a sheet may be; see the README's table.
 *
 * @param maxUpload the largest file
 * @param maxRows how many lines a file may have
 * @param maxColumns how many columns may have something in them
 */
@ConfigurationProperties("huoneentaulu.exchange.sheet")
record SheetProperties(
        @DefaultValue("20MB") DataSize maxUpload,
        @DefaultValue("20000") int maxRows,
        @DefaultValue("60") int maxColumns) {
    private static final DataSize LEAST = DataSize.ofMegabytes(1);
    private static final DataSize MOST = DataSize.ofMegabytes(100);
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 120;

    /**
     * Refuses limits that would let nothing in, or more than a page can show.
     *
     * @throws IllegalArgumentException when a limit is out of its range
     */
    SheetProperties {
        require(maxUpload.compareTo(LEAST) >= 0 && maxUpload.compareTo(MOST) <= 0, "max-upload", "1MB and 100MB");
        require(maxRows >= 1 && maxRows <= MOST_ROWS, "max-rows", "1 and 100000");
        require(maxColumns >= 2 && maxColumns <= MOST_COLUMNS, "max-columns", "2 and 120");
    }

    private static void require(boolean right, String name, String range) {
        if (!right) {
            throw new IllegalArgumentException("huoneentaulu.exchange.sheet." + name + " must be between " + range);
        }
    }
}
