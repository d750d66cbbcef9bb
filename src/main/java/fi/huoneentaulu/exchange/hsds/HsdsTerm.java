package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.Term;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of a taxonomy.
 *
 * @param taxonomy what the taxonomy is called
 * @param code the term's code in it
 * @param name the term in Finnish
 * @param description the term in English, or its name
 * @param parent the code of the wider term of the same taxonomy, or null
 */
record HsdsTerm(
        String taxonomy,
        String code,
        String name,
        String description,
        @Nullable String parent) {

    static HsdsTerm of(Term term) {
        String name = term.name().fi();
        return new HsdsTerm(
                term.taxonomy(),
                term.code(),
                name,
                term.name().en() == null ? name : term.name().en(),
                null);
    }

    UUID id() {
        return id(taxonomy, code);
    }

    static UUID id(String taxonomy, String code) {
        return HsdsIds.of("taxonomy_term", taxonomy, code);
    }

    UUID taxonomyId() {
        return HsdsIds.of("taxonomy", taxonomy);
    }
}
