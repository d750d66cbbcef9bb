package fi.huoneentaulu.shell.security;

import fi.huoneentaulu.base.EmbedProperties;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What every request passes first: the security headers, and the refusal of what no browser sends. */
@Configuration(proxyBeanMethods = false)
class HeadersConfiguration {

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeaders(EmbedProperties embedding) {
        FilterRegistrationBean<SecurityHeadersFilter> registration =
                new FilterRegistrationBean<>(new SecurityHeadersFilter(embedding));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    /** No text may hold the character NUL: PostgreSQL cannot store or compare it. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(HeadersConfiguration::hasNoNul);
        firewall.setAllowedParameterValues(HeadersConfiguration::hasNoNul);
        return firewall;
    }

    private static boolean hasNoNul(String text) {
        return text.indexOf('\0') < 0;
    }
}
