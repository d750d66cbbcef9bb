package fi.huoneentaulu.exchange.sheet;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of sheets, and what their words mean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SheetProperties.class)
class SheetConfiguration {

    @Bean
    SheetWords sheetWords() throws IOException {
        return SheetWords.read();
    }
}
