package fi.huoneentaulu.fact;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.keeping.ChangeRadius;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts as coordinators keep them: what criteria ask is not taken from under them. */
@Service
@ForCoordinators
@Transactional
public class FactEdits {
    private static final int LONGEST = 600;

    private final StoredFacts rows;
    private final FactFiles files;
    private final FactCache cache;
    private final ObjectProvider<FactUsage> usages;
    private final ObjectProvider<ChangeRadius> radii;
    private final AuditLog log;
    private final Clock clock;

    FactEdits(
            StoredFacts rows,
            FactFiles files,
            FactCache cache,
            ObjectProvider<FactUsage> usages,
            ObjectProvider<ChangeRadius> radii,
            AuditLog log,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.cache = cache;
        this.usages = usages;
        this.radii = radii;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A fact as it is stored.
     *
     * @param fact what it says
     * @param version what a change sends back, so that nobody overwrites another's
     */
    public record Stored(FactDefinition fact, long version) {}

    /**
     * A fact to be edited.
     *
     * @param key its key
     * @return the fact, or empty when there is none
     */
    @Transactional(readOnly = true)
    public Optional<Stored> find(String key) {
        return rows.findByFactKey(key).map(this::stored);
    }

    /**
     * What a change of a fact touches.
     *
     * @param key its key
     * @param language the language to tell it in
     * @return everything whose criteria or cases ask it, and the walls that it hangs on
     */
    @Transactional(readOnly = true)
    public List<ChangeRadius.Touched> touchedBy(String key, Language language) {
        return radii.orderedStream()
                .flatMap(radius -> radius.touchedBy(ChangeRadius.Changed.FACT, key, language).stream())
                .toList();
    }

    /**
     * Adds a fact after the others.
     *
     * @param fact the fact
     * @throws DomainException when its key is taken, or a text is too long or holds an identity code
     */
    public void add(FactDefinition fact) {
        check(fact);
        if (rows.findByFactKey(fact.key()).isPresent()) {
            throw new DomainException("fact.error.taken", fact.key());
        }
        List<StoredFact> all = rows.findByOrderByPlaceAscFactKeyAsc();
        int place = all.isEmpty() ? 0 : all.getLast().place() + 1;
        rows.saveAndFlush(new StoredFact(clock.instant(), fact.key(), place, files.writeStored(fact)));
        done(FactAction.FACT_ADDED, fact.key());
    }

    /**
     * Changes a fact; its key stays.
     *
     * @param fact the fact as it shall be
     * @param version the version that was read
     * @throws DomainException when somebody else has changed it meanwhile, when a fact in use would change its type or
     *     lose a choice in use, or a text is too long or holds an identity code
     */
    public void change(FactDefinition fact, long version) {
        check(fact);
        StoredFact row = row(fact.key(), version);
        FactDefinition before = files.readStored(row.body());
        if (before.type() != fact.type() && inUse(fact.key())) {
            throw new DomainException("fact.error.in-use.type", fact.key());
        }
        before.choices().stream()
                .filter(choice -> fact.choice(choice.key()).isEmpty() && isNamed(fact.key(), choice))
                .findFirst()
                .ifPresent(choice -> {
                    throw new DomainException(
                            "fact.error.in-use.choice", choice.label().fi());
                });
        row.change(files.writeStored(fact));
        rows.saveAndFlush(row);
        done(FactAction.FACT_CHANGED, fact.key());
    }

    /**
     * Removes a fact that nothing asks.
     *
     * @param key its key
     * @param version the version that was read
     * @throws DomainException when it is in use, or somebody else has changed it meanwhile
     */
    public void remove(String key, long version) {
        StoredFact row = row(key, version);
        if (inUse(key)) {
            throw new DomainException("fact.error.in-use", key);
        }
        rows.delete(row);
        done(FactAction.FACT_REMOVED, key);
    }

    private boolean inUse(String key) {
        return usages.orderedStream().anyMatch(usage -> usage.of(key).places() > 0);
    }

    private boolean isNamed(String key, Choice choice) {
        return usages.orderedStream().anyMatch(usage -> usage.of(key).values().contains(choice.key()));
    }

    private StoredFact row(String key, long version) {
        StoredFact row = rows.findByFactKey(key).orElseThrow(() -> new DomainException("fact.error.gone", key));
        if (!row.hasVersion(version)) {
            throw new DomainException("fact.error.changed");
        }
        return row;
    }

    private void check(FactDefinition fact) {
        String written = files.writeStored(fact);
        if (IdentityCodes.contains(written)) {
            throw new DomainException("fact.error.identity-code");
        }
        boolean tooLong = FactTexts.of(fact).flatMap(FactTexts::words).anyMatch(words -> words.length() > LONGEST);
        if (tooLong) {
            throw new DomainException("fact.error.long", LONGEST);
        }
    }

    private void done(FactAction action, String key) {
        cache.forgetAfterCommit();
        log.record(action, new AuditSubject("fact", key));
    }

    private Stored stored(StoredFact row) {
        return new Stored(files.readStored(row.body()), row.version());
    }
}
