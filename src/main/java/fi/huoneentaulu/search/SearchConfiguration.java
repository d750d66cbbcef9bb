package fi.huoneentaulu.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate Search where the index is kept. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final String PREFIX = "hibernate.search.";

    @Bean
    HibernatePropertiesCustomizer indexProperties(
            SearchProperties properties, @Value("${huoneentaulu.data-dir}") Path dataDir) {
        return target -> target.putAll(settings(properties, dataDir.resolve("index")));
    }

    static Map<String, Object> settings(SearchProperties properties, Path folder) {
        Map<String, Object> settings = new HashMap<>();
        // Rows are found as soon as their transaction has been confirmed; an old schema is IndexKeeper's to replace.
        settings.put(PREFIX + "indexing.plan.synchronization.strategy", "sync");
        settings.put(PREFIX + "schema_management.strategy", "create");
        if (properties.backend() == SearchProperties.Backend.LUCENE) {
            settings.put(PREFIX + "backend.type", "lucene");
            settings.put(PREFIX + "backend.directory.root", folder.toString());
            settings.put(PREFIX + "backend.analysis.configurer", "class:" + IndexAnalysis.Lucene.class.getName());
            return settings;
        }
        settings.put(PREFIX + "backend.type", "elasticsearch");
        settings.put(PREFIX + "backend.hosts", String.join(",", properties.hosts()));
        settings.put(PREFIX + "backend.protocol", properties.protocol());
        settings.put(PREFIX + "backend.analysis.configurer", "class:" + IndexAnalysis.Elasticsearch.class.getName());
        if (properties.username() != null && properties.password() != null) {
            settings.put(PREFIX + "backend.username", properties.username());
            settings.put(PREFIX + "backend.password", properties.password());
        }
        return settings;
    }
}
