package fi.huoneentaulu.shell.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What no controller of the API serves is a problem, not a page: it stands after the controllers, before Vaadin. */
@Configuration(proxyBeanMethods = false)
class UnknownApiConfiguration {
    private static final int NOT_FOUND = 404;

    @Bean
    SimpleUrlHandlerMapping unknownApi(Problems problems) {
        HttpRequestHandler notFound = (request, response) -> problems.write(request, response, NOT_FOUND);
        return new SimpleUrlHandlerMapping(Map.of("/api", notFound, "/api/**", notFound), 1);
    }
}
