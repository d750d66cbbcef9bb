package fi.huoneentaulu.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code huoneentaulu.jobs}.
 *
 * @param enabled whether this node runs jobs by the clock; running by hand works always
 */
@ConfigurationProperties("huoneentaulu.jobs")
record JobProperties(@DefaultValue("true") boolean enabled) {}
