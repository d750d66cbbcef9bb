package fi.huoneentaulu.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached; see the README's table.
 *
 * @param maxSize the largest file
 */
@ConfigurationProperties("huoneentaulu.attachments")
record AttachmentProperties(@DefaultValue("5MB") DataSize maxSize) {
    private static final DataSize LEAST = DataSize.ofKilobytes(100);
    private static final int KILO = 1024;
    private static final DataSize MOST = DataSize.ofMegabytes(20);

    /**
     * Refuses a limit that would let nothing in, or more than a database takes gladly.
     *
     * @throws IllegalArgumentException when it is below 100 kB or above 20 MB
     */
    AttachmentProperties {
        if (maxSize.compareTo(LEAST) < 0 || maxSize.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "huoneentaulu.attachments.max-size is " + maxSize + ", but must be between 100KB and 20MB");
        }
    }

    int most() {
        return Math.toIntExact(maxSize.toBytes());
    }

    /** For people: rounded down to a tenth of a megabyte. */
    double megabytes() {
        return Math.floor(10.0 * maxSize.toKilobytes() / KILO) / 10;
    }
}
