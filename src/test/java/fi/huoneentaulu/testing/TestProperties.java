package fi.huoneentaulu.testing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a test run, so that a test's context knows them.
 *
 * @param database {@code h2} or {@code postgresql}
 */
@ConfigurationProperties("huoneentaulu.test")
record TestProperties(@DefaultValue("h2") String database) {}
