package fi.huoneentaulu.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The demonstration: refused before anything starts unless it listens on this machine alone. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    static BeanFactoryPostProcessor demoOnLoopbackOnly(Environment environment) {
        return _ -> requireLoopback(environment.getProperty("server.address", ""));
    }

    static void requireLoopback(String address) {
        try {
            if (!address.isBlank() && InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new DemoNotOnLoopbackException(address);
        }
        throw new DemoNotOnLoopbackException(address.isBlank() ? "every address" : address);
    }
}
