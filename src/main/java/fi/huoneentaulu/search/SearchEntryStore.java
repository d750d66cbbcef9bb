package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.access.ForSignedIn;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes rows in their owner's transaction; Hibernate Search takes them to the index when it commits. The words of services
 * are not learnt: there are too many, and what guidance says decides on what is a slip of the pen.
 */
@Service
@ForSignedIn
class SearchEntryStore implements SearchEntries {
    private final SearchEntryRepository rows;
    private final Vocabulary vocabulary;
    private final Completions completions;
    private final Clock clock;

    SearchEntryStore(SearchEntryRepository rows, Vocabulary vocabulary, Completions completions, Clock clock) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.completions = completions;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Subject subject, List<SearchEntry> entries) {
        if (entries.stream().anyMatch(entry -> !entry.subject().equals(subject))) {
            throw new IllegalArgumentException("An entry of another subject than " + subject);
        }
        Instant now = clock.instant();
        rows.findByKindAndCode(subject.kind(), subject.code()).forEach(rows::delete);
        entries.forEach(entry -> rows.save(new SearchEntryRow(Ids.next(now), entry, now)));
        if (subject.kind() == SubjectKind.SERVICE) {
            return;
        }
        List<IndexedHead> heads = entries.stream().map(IndexedHead::of).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                vocabulary.learn(heads);
                completions.replace(subject, heads);
            }
        });
    }
}
