package fi.huoneentaulu.publishing;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what happens to documents, for readers and for the log, in the caller's transaction. */
@Component
class HistoryBook {
    private final DocumentEventRepository events;
    private final AuditLog log;
    private final Clock clock;

    HistoryBook(DocumentEventRepository events, AuditLog log, Clock clock) {
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    void write(Subject subject, DocumentAct act, Writer writer, @Nullable Integer version, @Nullable String reason) {
        events.save(new DocumentEvent(subject, act, writer, version, reason, clock.instant()));
        log.record(act, new AuditSubject(subject.kind().word(), subject.code()));
    }
}
