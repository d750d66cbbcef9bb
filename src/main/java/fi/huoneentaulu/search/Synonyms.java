package fi.huoneentaulu.search;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.access.ForCoordinators;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The synonyms that searches are widened by; a change counts from the next search on. */
@Service
@ForCoordinators
@Transactional
public class Synonyms {
    private final SynonymRepository rows;
    private final SynonymShelf shelf;
    private final Clock clock;

    Synonyms(SynonymRepository rows, SynonymShelf shelf, Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * A synonym as it is stored.
     *
     * @param id its id
     * @param synonym what it says
     */
    public record Stored(UUID id, Synonym synonym) {}

    /**
     * Every synonym.
     *
     * @return all of them by their first term
     */
    @Transactional(readOnly = true)
    public List<Stored> all() {
        return rows.findAllByOrderByTerms().stream()
                .map(row -> new Stored(row.id(), row.synonym()))
                .toList();
    }

    /**
     * Adds a synonym.
     *
     * @param synonym what it says
     * @return its id
     */
    public UUID add(Synonym synonym) {
        SynonymRow row = new SynonymRow(Ids.next(clock.instant()), synonym, clock.instant());
        rows.save(row);
        countsFromCommit();
        return row.id();
    }

    /**
     * Changes a synonym.
     *
     * @param id its id
     * @param synonym what it says from now on
     * @throws DomainException when it has been removed
     */
    public void change(UUID id, Synonym synonym) {
        stored(id).change(synonym, clock.instant());
        countsFromCommit();
    }

    /**
     * Removes a synonym.
     *
     * @param id its id
     * @throws DomainException when it has been removed already
     */
    public void remove(UUID id) {
        rows.delete(stored(id));
        countsFromCommit();
    }

    private SynonymRow stored(UUID id) {
        return rows.findById(id).orElseThrow(() -> new DomainException("search.error.synonym.gone"));
    }

    void countsFromCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                shelf.forget();
            }
        });
    }
}
