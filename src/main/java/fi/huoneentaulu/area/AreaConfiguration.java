package fi.huoneentaulu.area;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the official areas at start. */
@Configuration(proxyBeanMethods = false)
class AreaConfiguration {

    @Bean
    AreaFile areaFile() throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource("areas/areas.yaml").getInputStream()) {
            return mapper.readValue(file, AreaFile.class);
        }
    }
}
