package fi.huoneentaulu.directory;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When what the tray tells grows stale.
 *
 * @param warnAfter how long after its last verification a service warns
 * @param hideAfter how long after its last verification a service is hidden from readers
 * @param capacityAge how long what was told of room holds
 */
@ConfigurationProperties("huoneentaulu.tray")
record TrayProperties(
        @DefaultValue("P15M") Period warnAfter,
        @DefaultValue("P18M") Period hideAfter,
        @DefaultValue("P30D") Duration capacityAge) {}
