package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

/** What an operator reads when the server cannot start: one sentence that says what is wrong and what to do. */
class FailureSentencesTest {

    /** Settings to break. */
    record Settings(boolean enabled, int size, Duration delay, String password, Range range) {
        record Range(int most) {
            Range {
                if (most < 1) {
                    throw new IllegalArgumentException("most must be at least 1");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enabled     | maybe | The property sample.enabled has the value "maybe", which is not true or false
            size        | big   | The property sample.size has the value "big", which is not a whole number
            delay       | soon  | The property sample.delay has the value "soon", which is not a duration such as 30s, 5m or 12h
            range.most  | 0     | The properties under sample.range cannot be used (most must be at least 1)
            """)
    void a_wrong_value_is_told_with_what_the_property_takes(String name, String value, String sentence) {
        MockEnvironment environment = new MockEnvironment().withProperty("sample." + name, value);

        FailureAnalysis analysis = new WrongPropertyFailureAnalyzer(environment).analyze(bindingFails(environment));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).startsWith(sentence).endsWith(".");
        assertThat(analysis.getAction()).isNull();
    }

    @Test
    void the_port_names_its_own_property() {
        MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", "8081");
        PortTakenFailureAnalyzer analyzer = new PortTakenFailureAnalyzer(environment);

        assertThat(analyzer.analyze(new PortInUseException(8080)))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(
                        "Port 8080 is taken by another program: stop that program or set server.port to a free port.");
        assertThat(analyzer.analyze(new PortInUseException(8081)))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .contains("management.server.port");
    }

    @Test
    void an_unreachable_database_is_told_without_its_password() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://me:hush@db:5432/cards?password=hush");
        SQLException refused = new SQLException("Connection to db:5432 refused. Check that it runs.", "08001");

        assertThat(new DatabaseFailureAnalyzer(environment).analyze(new IllegalStateException("flyway", refused)))
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .startsWith(
                        "The database jdbc:postgresql://db:5432/cards cannot be opened (Connection to db:5432 refused")
                .contains("spring.datasource.url")
                .doesNotContain("hush");
    }

    @Test
    void a_faulty_statement_is_not_taken_for_an_unreachable_database() {
        SQLException syntax = new SQLException("Syntax error", "42000");

        assertThat(new DatabaseFailureAnalyzer(new MockEnvironment()).analyze(syntax))
                .isNull();
    }

    @Test
    void a_machine_without_a_screen_has_no_browser() {
        assertThat(SystemBrowser.command("Linux", Map.of(), "http://localhost/"))
                .isEmpty();
        assertThat(SystemBrowser.command("Linux", Map.of("DISPLAY", ":0"), "http://localhost/"))
                .containsExactly("xdg-open", "http://localhost/");
        assertThat(SystemBrowser.command("Mac OS X", Map.of(), "http://localhost/"))
                .startsWith("open");
        assertThat(SystemBrowser.command("Windows 11", Map.of(), "http://localhost/"))
                .startsWith("rundll32");
    }

    private static BindException bindingFails(MockEnvironment environment) {
        try {
            Binder.get(environment).bind("sample", Settings.class);
        } catch (BindException e) {
            return e;
        }
        throw new AssertionError("the value was taken");
    }
}
