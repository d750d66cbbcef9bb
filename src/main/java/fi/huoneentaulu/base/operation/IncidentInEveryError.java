package fi.huoneentaulu.base.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import fi.huoneentaulu.base.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Gives each error of the JSON log an incident id, where the code that logged it did not. */
class IncidentInEveryError implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.add(Incidents.LOG_KEY, IncidentInEveryError::idFor).whenNotNull();
    }

    private static @Nullable String idFor(ILoggingEvent event) {
        boolean lacksOne = event.getLevel().isGreaterOrEqual(Level.ERROR)
                && !event.getMDCPropertyMap().containsKey(Incidents.LOG_KEY);
        return lacksOne ? Incidents.next() : null;
    }
}
