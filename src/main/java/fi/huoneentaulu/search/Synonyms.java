package fi.huoneentaulu.search;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.access.ForCoordinators;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The synonyms that searches are widened by; a change counts from the next search on. */
@Service
@ForCoordinators
@Transactional
public class Synonyms {
    private static final int LONGEST = 100;
    private static final int MOST = 30;

    private final SynonymRepository rows;
    private final SynonymShelf shelf;
    private final AuditLog log;
    private final Clock clock;

    Synonyms(SynonymRepository rows, SynonymShelf shelf, AuditLog log, Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A synonym as it is stored.
     *
     * @param id its id
     * @param version what a change sends back, so that nobody overwrites another's
     * @param synonym what it says
     */
    public record Stored(UUID id, long version, Synonym synonym) {}

    /**
     * Every synonym.
     *
     * @return all of them by their first term
     */
    @Transactional(readOnly = true)
    public List<Stored> all() {
        return rows.findAllByOrderByTerms().stream().map(Synonyms::stored).toList();
    }

    /**
     * The other synonyms that one of the terms stands in already.
     *
     * @param edited the id of the synonym that is changed, or null for a new one
     * @param synonym what it would say
     * @return those with the same term in the same language
     */
    @Transactional(readOnly = true)
    public List<Stored> sameTerms(@Nullable UUID edited, Synonym synonym) {
        return all().stream()
                .filter(other -> !other.id().equals(edited))
                .filter(other -> other.synonym().lang() == synonym.lang())
                .filter(other -> sharesOne(other.synonym().terms(), synonym.terms()))
                .toList();
    }

    /**
     * Adds a synonym.
     *
     * @param synonym what it says
     * @return its id
     * @throws DomainException when it holds an identity code or is too long, or another one says the same
     */
    public UUID add(Synonym synonym) {
        check(null, synonym);
        SynonymRow row = new SynonymRow(Ids.next(clock.instant()), synonym, clock.instant());
        rows.save(row);
        countsFromCommit();
        log.record(SearchAction.SYNONYM_ADDED, subject(row.id()));
        return row.id();
    }

    /**
     * Changes a synonym.
     *
     * @param id its id
     * @param version the version that was read
     * @param synonym what it says from now on
     * @throws DomainException when it has been removed or somebody else has changed it meanwhile, when it holds an
     *     identity code or is too long, or another one says the same
     */
    public void change(UUID id, long version, Synonym synonym) {
        SynonymRow row = row(id);
        if (row.version() != version) {
            throw new DomainException("search.error.synonym.changed");
        }
        check(id, synonym);
        row.change(synonym, clock.instant());
        rows.saveAndFlush(row);
        countsFromCommit();
        log.record(SearchAction.SYNONYM_CHANGED, subject(id));
    }

    /**
     * Removes a synonym.
     *
     * @param id its id
     * @throws DomainException when it has been removed already
     */
    public void remove(UUID id) {
        rows.delete(row(id));
        countsFromCommit();
        log.record(SearchAction.SYNONYM_REMOVED, subject(id));
    }

    private void check(@Nullable UUID edited, Synonym synonym) {
        List<String> words =
                Stream.concat(synonym.terms().stream(), synonym.to().stream()).toList();
        if (words.stream().anyMatch(IdentityCodes::contains)) {
            throw new DomainException("search.error.synonym.identity-code");
        }
        if (words.stream().anyMatch(word -> word.length() > LONGEST)
                || synonym.terms().size() > MOST
                || synonym.to().size() > MOST) {
            throw new DomainException("search.error.synonym.long", LONGEST, MOST);
        }
        sameTerms(edited, synonym).stream()
                .filter(other -> sharesOne(other.synonym().to(), synonym.to()))
                .findFirst()
                .ifPresent(other -> {
                    throw new DomainException(
                            "search.error.synonym.twice",
                            String.join(", ", other.synonym().terms()),
                            String.join(", ", other.synonym().to()));
                });
    }

    private static boolean sharesOne(List<String> some, List<String> others) {
        return some.stream()
                .map(Words::of)
                .anyMatch(word -> others.stream().map(Words::of).anyMatch(word::equals));
    }

    private static Stored stored(SynonymRow row) {
        return new Stored(row.id(), row.version(), row.synonym());
    }

    private static AuditSubject subject(UUID id) {
        return new AuditSubject("synonym", id.toString());
    }

    private SynonymRow row(UUID id) {
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
