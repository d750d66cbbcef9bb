package fi.huoneentaulu.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of signing in that keep their state in memory. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SignInThrottle signInThrottle(SignInProperties properties, Clock clock) {
        return new SignInThrottle(properties.throttle(), clock);
    }

    @Bean
    VerifiedCredentials verifiedCredentials(SignInProperties properties, Clock clock) {
        return new VerifiedCredentials(properties.rememberCredential(), clock);
    }
}
