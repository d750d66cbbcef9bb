package fi.huoneentaulu.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a client at this moment; held in memory only and never stored.
 *
 * @param values the answers by fact key; a fact that is not there is unanswered
 */
public record Answers(Map<String, FactValue> values) {
    private static final Answers NONE = new Answers(Map.of());

    /** Answers that never change, in the order in which they were given. */
    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Nothing answered.
     *
     * @return no answers
     */
    public static Answers none() {
        return NONE;
    }

    /**
     * The answer to a fact.
     *
     * @param fact the fact's key
     * @return the answer, or empty when it is unanswered
     */
    public Optional<FactValue> to(String fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /**
     * These answers and one more, in place of an earlier one to the same fact.
     *
     * @param fact the fact's key
     * @param value the answer
     * @return new answers
     */
    public Answers with(String fact, FactValue value) {
        Map<String, FactValue> more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Answers(more);
    }

    /**
     * These answers but one.
     *
     * @param fact the fact's key
     * @return new answers in which the fact is unanswered
     */
    public Answers without(String fact) {
        Map<String, FactValue> fewer = new LinkedHashMap<>(values);
        fewer.remove(fact);
        return new Answers(fewer);
    }

    /** Names the facts alone: what is known of a client must not reach a log by accident. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
