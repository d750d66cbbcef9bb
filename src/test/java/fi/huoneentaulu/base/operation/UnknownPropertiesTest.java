package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.StartRefusedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A setting that nobody knows stops the start. */
class UnknownPropertiesTest {

    /** Settings with every shape that settings have. */
    @ConfigurationProperties("huoneentaulu.sample")
    record Sample(
            @Name("public") boolean open,
            boolean enabled,
            Nested nested,
            List<String> networks,
            Map<String, String> labels) {
        record Nested(int longestDelay) {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huoneentaulu.sample.enabled",
                "huoneentaulu.sample.nested.longest-delay",
                "huoneentaulu.sample.nested.longestDelay",
                "HUONEENTAULU_SAMPLE_NESTED_LONGESTDELAY",
                "huoneentaulu.sample.networks",
                "huoneentaulu.sample.public",
                "huoneentaulu.sample.networks[0]",
                "huoneentaulu.sample.labels.any",
                "HUONEENTAULU_SERVICE_HOST",
                "HUONEENTAULU_PORT_8080_TCP_ADDR",
                "huoneentaulustaja.sample",
                "spring.anything"
            })
    void known_settings_and_those_of_others_pass(String name) {
        assertThatCode(() -> refuse(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huoneentaulu.sample.enable",
                "huoneentaulu.sample.nested",
                "huoneentaulu.sample.open",
                "huoneentaulu.sample.nested.longest-delay.x",
                "huoneentaulu.sampel.enabled",
                "HUONEENTAULU_SAMPLE_ENABLE"
            })
    void an_unknown_setting_is_named(String name) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> refuse(name))
                .withMessageStartingWith("There is no property " + name + ":");
    }

    @Test
    void names_are_written_with_dashes() {
        assertThat(UnknownProperties.known(List.of(Sample.class)))
                .contains("huoneentaulu.sample.nested.longest-delay", "huoneentaulu.sample.labels.");
    }

    private static void refuse(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, "1")));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition(
                "huoneentaulu.sample-" + Sample.class.getName(), new RootBeanDefinition(Sample.class));
        beans.registerBeanDefinition(
                "huoneentaulu.test-fi.huoneentaulu.testing.TestProperties",
                new RootBeanDefinition("fi.huoneentaulu.testing.TestProperties"));
        UnknownProperties.refuse(environment, beans);
    }
}
