package fi.huoneentaulu.exchange.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Writes whole services as the tables of a package, as another system would. */
final class HsdsTabular {
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("organization", "organizations"),
            Map.entry("location", "locations"),
            Map.entry("service_at_locations", "service_at_location"),
            Map.entry("capacities", "service_capacity"),
            Map.entry("unit", "units"),
            Map.entry("additional_urls", "url"),
            Map.entry("taxonomy_term", "taxonomy_terms"));
    private static final Map<String, String> SINGULAR = Map.of(
            "services", "service_id",
            "service_at_location", "service_at_location_id",
            "locations", "location_id",
            "contacts", "contact_id");

    private final Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();

    HsdsTabular add(JsonNode service) {
        row("services", service, "", "");
        return this;
    }

    private void row(String table, JsonNode entity, String column, String parent) {
        Map<String, String> cells = tables.computeIfAbsent(table, _ -> new LinkedHashMap<>())
                .computeIfAbsent(entity.path("id").asString(), _ -> new LinkedHashMap<>());
        if (!column.isEmpty()) {
            cells.put(column, parent);
        }
        String id = entity.path("id").asString();
        for (var property : entity.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (value.isArray()) {
                // attributes name what they belong to themselves
                String owner = name.equals("attributes") ? "" : SINGULAR.getOrDefault(table, "");
                value.forEach(each -> row(TABLES.getOrDefault(name, name), each, owner, id));
            } else if (value.isObject()) {
                cells.put(name + "_id", value.path("id").asString());
                row(TABLES.getOrDefault(name, name), value, "", "");
            } else {
                cells.put(name, value.asString());
            }
        }
    }

    byte[] zip() {
        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach((table, rows) -> files.put(table + ".csv", csv(rows)));
        return zip(files);
    }

    private static String csv(Map<String, Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        rows.values()
                .forEach(row -> lines.add(columns.stream()
                        .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))));
        return "\uFEFF" + String.join("\r\n", lines);
    }

    static byte[] zip(Map<String, String> files) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
