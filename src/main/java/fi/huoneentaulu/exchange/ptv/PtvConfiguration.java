package fi.huoneentaulu.exchange.ptv;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of PTV, and what its words mean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PtvProperties.class)
class PtvConfiguration {

    @Bean
    PtvWords ptvWords() throws IOException {
        return PtvWords.read();
    }
}
