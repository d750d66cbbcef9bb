package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.base.access.ForSystem;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.RuleSentences;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that criteria may ask about, as they are stored in this installation. */
@Service
@ForReaders
public class Facts {
    private final StoredFacts stored;
    private final FactFiles files;
    private final FactCache cache;
    private final AnswerParser parser;
    private final FactWords words;
    private final Clock clock;

    Facts(StoredFacts stored, FactFiles files, FactCache cache, AnswerParser parser, FactWords words, Clock clock) {
        this.stored = stored;
        this.files = files;
        this.cache = cache;
        this.parser = parser;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Every fact.
     *
     * @return all of them in order
     */
    public List<FactDefinition> all() {
        return catalogue().all();
    }

    /**
     * A fact by its key.
     *
     * @param key the key
     * @return the fact, or empty when it is unknown
     */
    public Optional<FactDefinition> find(String key) {
        return catalogue().find(key);
    }

    /**
     * The facts as they are now, for evaluating criteria; ask again for each evaluation.
     *
     * @return a catalogue that never changes, held in memory
     */
    public FactCatalogue catalogue() {
        return cache.catalogue();
    }

    /**
     * The criteria's words in the reader's language.
     *
     * @return sentences over the facts as they are now
     */
    public RuleSentences sentences() {
        return new RuleSentences(catalogue(), words);
    }

    /**
     * An answer from outside.
     *
     * @param key the fact's key
     * @param value a boolean, a number or a text as JSON and YAML give them, a municipality as its three digits; null
     *     counts as unanswered
     * @return the answer, or empty for null
     * @throws FactRefusedException when the fact is unknown, the value is of another type, or impossible: outside the
     *     fact's limits, no municipality, none of the choices
     */
    public Optional<FactValue> parse(String key, @Nullable Object value) {
        FactDefinition fact = find(key).orElseThrow(() -> new FactRefusedException("fact.error.unknown", key));
        return Optional.ofNullable(value).map(given -> parser.parse(fact, given));
    }

    /**
     * Answers from outside, each read by {@link #parse}.
     *
     * @param values fact key → value
     * @return the answers without those that are null
     * @throws FactRefusedException naming the first fact that cannot be read
     */
    public Answers answers(Map<String, ? extends @Nullable Object> values) {
        Answers answers = Answers.none();
        for (Map.Entry<String, ? extends @Nullable Object> each : values.entrySet()) {
            Optional<FactValue> value = parse(each.getKey(), each.getValue());
            if (value.isPresent()) {
                answers = answers.with(each.getKey(), value.get());
            }
        }
        return answers;
    }

    /**
     * Takes the starter facts into an empty installation; what is stored is never overwritten.
     *
     * @param facts the facts in order
     * @return how many were stored: all of them or none
     */
    @ForSystem
    @Transactional
    public int importStarter(List<FactDefinition> facts) {
        if (stored.count() > 0) {
            return 0;
        }
        int place = 0;
        for (FactDefinition fact : facts) {
            stored.save(new StoredFact(clock.instant(), fact.key(), place++, files.writeStored(fact)));
        }
        cache.forgetAfterCommit();
        return place;
    }
}
