package fi.huoneentaulu.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The synonyms in force, in memory. A change made here counts from its commit; a change made by another node or in the
 * database itself within {@link #TRUSTED}.
 */
@Component
class SynonymShelf {
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final SynonymRepository rows;
    private final Clock clock;
    private volatile @Nullable Shelved shelved;

    private record Shelved(SynonymBook book, SynonymRepository.Stamp stamp, Instant looked) {}

    SynonymShelf(SynonymRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    SynonymBook book() {
        Shelved now = shelved;
        Instant time = clock.instant();
        if (now != null && Duration.between(now.looked(), time).abs().compareTo(TRUSTED) < 0) {
            return now.book();
        }
        return look(now, time);
    }

    /** Searching goes on with what is known when the database does not answer. */
    private synchronized SynonymBook look(@Nullable Shelved old, Instant time) {
        try {
            SynonymRepository.Stamp stamp = rows.stamp();
            SynonymBook book = old != null && old.stamp().equals(stamp) ? old.book() : read();
            shelved = new Shelved(book, stamp, time);
            return book;
        } catch (DataAccessException e) {
            if (old == null) {
                throw e;
            }
            shelved = new Shelved(old.book(), old.stamp(), time);
            return old.book();
        }
    }

    private SynonymBook read() {
        List<Synonym> synonyms =
                rows.findAllByOrderByTerms().stream().map(SynonymRow::synonym).toList();
        return new SynonymBook(synonyms);
    }

    void forget() {
        shelved = null;
    }
}
