package fi.huoneentaulu.base.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import fi.huoneentaulu.base.Incidents;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonWriter;

/** Each error of the JSON log can be asked for by an incident id. */
class JsonLogsTest {
    private final JsonWriter<ILoggingEvent> writer =
            JsonWriter.of(members -> new IncidentInEveryError().customize(members));

    @Test
    void an_error_without_an_id_gets_one() {
        assertThat(writer.writeToString(event(Level.ERROR, Map.of()))).matches("\\{\"incident\":\"[2-9A-Z]{8}\"}");
    }

    @Test
    void an_error_that_was_reported_keeps_the_id_that_the_user_was_shown() {
        assertThat(writer.writeToString(event(Level.ERROR, Map.of(Incidents.LOG_KEY, "ABCDEFGH"))))
                .isEqualTo("{}");
    }

    @Test
    void a_warning_has_none() {
        assertThat(writer.writeToString(event(Level.WARN, Map.of()))).isEqualTo("{}");
    }

    private static LoggingEvent event(Level level, Map<String, String> context) {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerContext(new LoggerContext());
        event.setLevel(level);
        event.setMessage("anything");
        event.setMDCPropertyMap(context);
        return event;
    }
}
