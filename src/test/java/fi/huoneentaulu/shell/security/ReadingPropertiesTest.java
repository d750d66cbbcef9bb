package fi.huoneentaulu.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPropertiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.20.0.0/16, 10.20.255.1, true",
        "10.20.0.0/16, 10.21.0.1, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1::/48, 2001:db8:1:ffff::5, true",
        "2001:db8:1::/48, 2001:db8:2::5, false",
        "10.20.0.0/16, 2001:db8::1, false",
        "10.20.0.0/16, ::ffff:10.20.1.1, true"
    })
    void a_network_holds_its_addresses_and_no_others(String network, String address, boolean inside) {
        assertThat(ReadingProperties.matcher(network).matches(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.0/33", "intra.example.org", "10.20", "10.20.0.0/-1", "kaikki", "10.20.0.0/x"})
    void a_typing_error_stops_the_start(String network) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadingProperties(List.of(network)))
                .withMessageContaining("huoneentaulu.reading.networks");
    }

    @Test
    void an_empty_setting_opens_nothing() {
        assertThat(new ReadingProperties(List.of("", " ")).networks()).isEmpty();
    }
}
