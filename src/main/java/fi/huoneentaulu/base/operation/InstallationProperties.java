package fi.huoneentaulu.base.operation;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of {@code huoneentaulu} that concern the whole process.
 *
 * @param dataDir the folder of the installation: database, index, keys, attachments; one process at a time
 * @param openBrowser whether the system's browser opens the start page when the server is ready
 * @param accessLog whether requests are logged under the folder's {@code logs}, without their query strings
 */
@Validated
@ConfigurationProperties("huoneentaulu")
record InstallationProperties(
        @NotNull @DefaultValue("./data") Path dataDir,
        @DefaultValue("false") boolean openBrowser,
        @DefaultValue("false") boolean accessLog) {}
