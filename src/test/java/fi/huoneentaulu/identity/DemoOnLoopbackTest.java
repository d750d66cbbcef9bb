package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOnLoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void the_demonstration_may_listen_on_this_machine(String address) {
        assertThatNoException().isThrownBy(() -> DemoConfiguration.requireLoopback(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "10.0.0.5", "no such host.invalid"})
    void the_demonstration_refuses_to_listen_to_others(String address) {
        assertThatExceptionOfType(DemoNotOnLoopbackException.class)
                .isThrownBy(() -> DemoConfiguration.requireLoopback(address));
    }
}
