package fi.huoneentaulu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Huoneentaulu: one process that serves the pages and the API. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Huoneentaulu")
public class HuoneentauluApplication {

    /**
     * Starts the server.
     *
     * @param args Spring Boot's usual command line arguments
     */
    public static void main(String[] args) {
        SpringApplication.run(HuoneentauluApplication.class, args);
    }
}
