package fi.huoneentaulu.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that are known, in the order in which they are shown. */
public interface FactCatalogue {

    /**
     * A fact by its key.
     *
     * @param key the key
     * @return the fact, or empty when it is unknown
     */
    Optional<FactDefinition> find(String key);

    /**
     * Every fact.
     *
     * @return all of them in order
     */
    List<FactDefinition> all();

    /**
     * A catalogue that never changes.
     *
     * @param facts the facts in order
     * @return the catalogue
     * @throws IllegalArgumentException when a key stands twice
     */
    static FactCatalogue of(List<FactDefinition> facts) {
        Map<String, FactDefinition> byKey = new LinkedHashMap<>();
        for (FactDefinition fact : facts) {
            if (byKey.putIfAbsent(fact.key(), fact) != null) {
                throw new IllegalArgumentException("fact twice: " + fact.key());
            }
        }
        Map<String, FactDefinition> fixed = Collections.unmodifiableMap(byKey);
        return new FactCatalogue() {
            @Override
            public Optional<FactDefinition> find(String key) {
                return Optional.ofNullable(fixed.get(key));
            }

            @Override
            public List<FactDefinition> all() {
                return List.copyOf(fixed.values());
            }
        };
    }
}
