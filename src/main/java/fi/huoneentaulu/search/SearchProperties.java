package fi.huoneentaulu.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index is kept ({@code huoneentaulu.search.*}).
 *
 * @param backend embedded Lucene below the data folder, or a server that several nodes share
 * @param hosts the servers' addresses such as {@code search.example.fi:9200}; used by a server backend
 * @param protocol {@code https} or {@code http}; used by a server backend
 * @param username the account on the servers, or null
 * @param password its password, or null
 */
@Validated
@ConfigurationProperties("huoneentaulu.search")
record SearchProperties(
        @NotNull @DefaultValue("LUCENE") Backend backend,
        @NotNull @DefaultValue("localhost:9200") List<String> hosts,
        @NotNull @DefaultValue("https") String protocol,
        @Nullable String username,
        @Nullable String password) {

    /** What keeps the index. */
    enum Backend {
        LUCENE,
        OPENSEARCH,
        ELASTICSEARCH
    }
}
