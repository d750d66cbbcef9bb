package fi.huoneentaulu.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/** A file that is not there is not found: Vaadin, which serves the files, would answer with a page. */
@Configuration(proxyBeanMethods = false)
class UnknownFileConfiguration {
    private static final List<String> FOLDERS = List.of("/styles/", "/js/", "/pictograms/", "/fonts/", "/icons/");
    private static final String FILES = "META-INF/resources";
    private static final HttpRequestHandler NOT_FOUND = (_, response) -> {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    };

    @Bean
    HandlerMapping unknownFiles() {
        return new UnknownFiles();
    }

    /** Stands before Vaadin. */
    private static final class UnknownFiles implements HandlerMapping, Ordered {

        @Override
        public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
            String path = request.getServletPath();
            boolean ours = FOLDERS.stream().anyMatch(path::startsWith);
            return ours && !isFile(path) ? new HandlerExecutionChain(NOT_FOUND) : null;
        }

        private static boolean isFile(String path) {
            return !path.endsWith("/") && new ClassPathResource(FILES + path).isReadable();
        }

        @Override
        public int getOrder() {
            return 1;
        }
    }
}
