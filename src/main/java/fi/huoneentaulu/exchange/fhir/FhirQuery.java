package fi.huoneentaulu.exchange.fhir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for services: of each inner list one value will do, and every list must hold.
 *
 * @param names what a name begins with
 * @param categories codes of needs, each {@code code} or {@code system|code}
 * @param types codes of classifications, in the same form
 * @param areas references to areas
 * @param organizations references to organizations
 * @param updated limits of the last change, each a day or a moment with a prefix such as {@code ge}
 * @param active {@code true} or {@code false}, or null
 * @param count how many on a page, 0 for the total alone
 * @param offset how many are passed over
 */
public record FhirQuery(
        List<List<String>> names,
        List<List<String>> categories,
        List<List<String>> types,
        List<List<String>> areas,
        List<List<String>> organizations,
        List<List<String>> updated,
        @Nullable Boolean active,
        int count,
        int offset) {

    /** A query that never changes. */
    public FhirQuery {
        names = List.copyOf(names);
        categories = List.copyOf(categories);
        types = List.copyOf(types);
        areas = List.copyOf(areas);
        organizations = List.copyOf(organizations);
        updated = List.copyOf(updated);
    }
}
