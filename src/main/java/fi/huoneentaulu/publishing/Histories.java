package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has happened to documents, and why. */
@Service
@ForReaders
@Transactional(readOnly = true)
public class Histories {
    private static final Set<DocumentAct> FOR_READERS = Set.copyOf(
            EnumSet.of(DocumentAct.PUBLISHED, DocumentAct.CHECKED, DocumentAct.DECIDED, DocumentAct.WITHDRAWN));
    private static final Set<DocumentAct> CHANGES =
            Set.copyOf(EnumSet.of(DocumentAct.PUBLISHED, DocumentAct.WITHDRAWN));

    private final DocumentEventRepository events;

    Histories(DocumentEventRepository events) {
        this.events = events;
    }

    /**
     * What has happened to a document, as its readers may know it: not the work on drafts.
     *
     * @param subject the document
     * @return its history, newest first
     */
    public List<HistoryLine> of(Subject subject) {
        return lines(subject).stream()
                .filter(line -> FOR_READERS.contains(line.act()))
                .toList();
    }

    /**
     * Everything that has happened to a document and its drafts.
     *
     * @param subject the document
     * @return its history, newest first
     */
    @ForMaintainers
    public List<HistoryLine> whole(Subject subject) {
        return lines(subject);
    }

    /**
     * What readers have been given or lost since a moment.
     *
     * @param kind the kind of documents
     * @param since the moment
     * @return publications and withdrawals, newest first
     */
    public List<HistoryLine> changesSince(SubjectKind kind, Instant since) {
        return events.findByKindAndActInAndHappenedAtAfterOrderByHappenedAtDescIdDesc(kind, CHANGES, since).stream()
                .map(DocumentEvent::line)
                .toList();
    }

    private List<HistoryLine> lines(Subject subject) {
        return events.findByKindAndCodeOrderByHappenedAtDescIdDesc(subject.kind(), subject.code()).stream()
                .map(DocumentEvent::line)
                .toList();
    }
}
