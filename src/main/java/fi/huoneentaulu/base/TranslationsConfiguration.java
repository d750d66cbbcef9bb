package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One message source over every module's bundle {@code vaadin-i18n/<module>_<language>.properties}. */
@Configuration(proxyBeanMethods = false)
class TranslationsConfiguration {
    private static final String FOLDER = "vaadin-i18n/";
    private static final String FINNISH_SUFFIX = "_fi.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(basenames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Language.FI.locale());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static List<String> basenames() throws IOException {
        Resource[] finnish =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + FINNISH_SUFFIX);
        return Stream.of(finnish)
                .map(Resource::getFilename)
                .filter(name -> name != null)
                .map(name -> FOLDER + name.substring(0, name.length() - FINNISH_SUFFIX.length()))
                .distinct()
                .sorted()
                .toList();
    }
}
