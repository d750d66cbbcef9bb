package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.DomainException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables of a package put together again: each service with everything that belongs to it. */
final class PackageTables implements Closeable {
    static final String SERVICES = "services";
    static final String ORGANIZATIONS = "organizations";

    private static final String ATTRIBUTES = "attributes";

    /** Which rows of which table belong to an entity, by the column that names it. */
    private record Many(String property, String table, String column, String entity) {}

    /** The row of a table that an entity names in a column. */
    private record One(String property, String table, String column, String entity) {}

    private static final Map<String, List<Many>> MANY = Map.of(
            "service",
            List.of(
                    new Many("phones", "phones", "service_id", "phone"),
                    new Many("schedules", "schedules", "service_id", "schedule"),
                    new Many("service_areas", "service_areas", "service_id", "service_area"),
                    new Many("service_at_locations", "service_at_location", "service_id", "service_at_location"),
                    new Many("languages", "languages", "service_id", "language"),
                    new Many("funding", "funding", "service_id", "funding"),
                    new Many("cost_options", "cost_options", "service_id", "cost_option"),
                    new Many("required_documents", "required_documents", "service_id", "required_document"),
                    new Many("contacts", "contacts", "service_id", "contact"),
                    new Many("capacities", "service_capacity", "service_id", "service_capacity"),
                    new Many("additional_urls", "url", "service_id", "url")),
            "service_at_location",
            List.of(
                    new Many("phones", "phones", "service_at_location_id", "phone"),
                    new Many("schedules", "schedules", "service_at_location_id", "schedule"),
                    new Many("service_areas", "service_areas", "service_at_location_id", "service_area"),
                    new Many("contacts", "contacts", "service_at_location_id", "contact")),
            "location",
            List.of(
                    new Many("addresses", "addresses", "location_id", "address"),
                    new Many("accessibility", "accessibility", "location_id", "accessibility"),
                    new Many("phones", "phones", "location_id", "phone"),
                    new Many("schedules", "schedules", "location_id", "schedule"),
                    new Many("contacts", "contacts", "location_id", "contact")),
            "contact",
            List.of(new Many("phones", "phones", "contact_id", "phone")));

    private static final Map<String, List<One>> ONE = Map.of(
            "service",
            List.of(
                    new One("organization", ORGANIZATIONS, "organization_id", "organization"),
                    new One("program", "programs", "program_id", "program")),
            "service_at_location",
            List.of(new One("location", "locations", "location_id", "location")),
            "service_capacity",
            List.of(new One("unit", "units", "unit_id", "unit")),
            "attribute",
            List.of(new One("taxonomy_term", "taxonomy_terms", "taxonomy_term_id", "taxonomy_term")),
            "taxonomy_term",
            List.of(new One("taxonomy_detail", "taxonomies", "taxonomy_id", "taxonomy")));

    private static final Set<String> WITHOUT_ATTRIBUTES = Set.of("attribute", "taxonomy_term", "taxonomy");

    static final Set<String> NAMES = Set.of(
            SERVICES,
            ORGANIZATIONS,
            "programs",
            "service_at_location",
            "locations",
            "addresses",
            "accessibility",
            "phones",
            "contacts",
            "schedules",
            "service_areas",
            "languages",
            "funding",
            "cost_options",
            "required_documents",
            "service_capacity",
            "units",
            "url",
            ATTRIBUTES,
            "taxonomy_terms",
            "taxonomies");

    /** Rows that a million others name must not multiply. */
    private static final int MOST_ROWS = 20_000;

    private final Map<String, CsvTable> tables = new HashMap<>();
    private int left;

    PackageTables(Map<String, Path> files) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            tables.put(file.getKey(), new CsvTable(file.getKey() + ".csv", file.getValue()));
        }
    }

    /** The services, one by one. */
    Stream<ObjectNode> services() {
        CsvTable services = tables.get(SERVICES);
        return services == null
                ? Stream.empty()
                : services.rows().map(row -> {
                    left = MOST_ROWS;
                    return whole("service", row);
                });
    }

    private ObjectNode whole(String entity, ObjectNode row) {
        String id = row.path("id").asString("");
        left--;
        if (left < 0) {
            throw new DomainException("hsds.package.service", MOST_ROWS, id);
        }
        for (Many many : MANY.getOrDefault(entity, List.of())) {
            put(row, many.property(), many.entity(), rows(many.table(), many.column(), id));
        }
        for (One one : ONE.getOrDefault(entity, List.of())) {
            rows(one.table(), "id", row.path(one.column()).asString(""))
                    .findFirst()
                    .ifPresent(found -> row.set(one.property(), whole(one.entity(), found)));
        }
        if (!WITHOUT_ATTRIBUTES.contains(entity)) {
            put(row, ATTRIBUTES, "attribute", rows(ATTRIBUTES, "link_id", id));
        }
        return row;
    }

    private void put(ObjectNode row, String property, String entity, Stream<ObjectNode> children) {
        List<ObjectNode> found = children.limit(MOST_ROWS + 1L).toList();
        if (!found.isEmpty()) {
            ArrayNode list = row.putArray(property);
            found.forEach(child -> list.add(whole(entity, child)));
        }
    }

    private Stream<ObjectNode> rows(String table, String column, String value) {
        CsvTable found = tables.get(table);
        return found == null || value.isEmpty() ? Stream.empty() : found.rows(column, value);
    }

    @Override
    public void close() throws IOException {
        for (CsvTable table : tables.values()) {
            table.close();
        }
    }
}
