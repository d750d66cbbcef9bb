package fi.huoneentaulu.shell.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Settings of {@code huoneentaulu.client-sheets}.
 *
 * @param open whether anyone may open the sheet of a client or a family by its link; the key is {@code public}
 */
@ConfigurationProperties("huoneentaulu.client-sheets")
record ClientSheetProperties(
        @Name("public") @DefaultValue("false") boolean open) {}
