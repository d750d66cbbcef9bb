package fi.huoneentaulu.card;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cards are shown; see the README's table.
 *
 * @param verdicts whether criteria are evaluated
 */
@ConfigurationProperties("huoneentaulu")
record CardProperties(@DefaultValue Verdicts verdicts) {

    /**
     * Verdicts.
     *
     * @param enabled false leaves criteria as plain text everywhere
     */
    record Verdicts(@DefaultValue("true") boolean enabled) {}
}
