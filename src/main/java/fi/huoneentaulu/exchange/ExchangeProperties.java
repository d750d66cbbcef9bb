package fi.huoneentaulu.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What imports may take; see the README's table.
 *
 * @param maxUpload the largest file or request
 * @param lease how long the run of a node that was killed rests before it goes on
 */
@ConfigurationProperties("huoneentaulu.exchange")
record ExchangeProperties(
        @DefaultValue("200MB") DataSize maxUpload,
        @DefaultValue("30s") Duration lease) {
    private static final DataSize LEAST = DataSize.ofMegabytes(1);
    private static final DataSize MOST = DataSize.ofMegabytes(1000);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * Refuses limits that would let nothing in, or keep a run from going on.
     *
     * @throws IllegalArgumentException when a limit is out of its range
     */
    ExchangeProperties {
        if (maxUpload.compareTo(LEAST) < 0 || maxUpload.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "huoneentaulu.exchange.max-upload is " + maxUpload + ", but must be between 1MB and 1000MB");
        }
        if (lease.compareTo(SHORTEST) < 0 || lease.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "huoneentaulu.exchange.lease is " + lease + ", but must be between 2s and 10m");
        }
    }
}
