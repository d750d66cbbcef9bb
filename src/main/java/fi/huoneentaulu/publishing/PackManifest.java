package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.pack.PackFile;
import fi.huoneentaulu.base.pack.PackItem;
import fi.huoneentaulu.base.pack.PackRun;
import fi.huoneentaulu.base.pack.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The first page of a pack, {@code pack.yaml}: what each of its entries was made from. */
final class PackManifest {
    static final String FILE = "pack.yaml";
    private static final int FORMAT = 1;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private PackManifest() {}

    /** The page as it is written: kind → code → origin. */
    record Page(int format, @Nullable Map<String, Map<String, Origin>> content) {}

    /** What an entry was made from. */
    record Origin(@Nullable Integer version, @Nullable List<String> hashes) {}

    static String write(List<PackItem> items) {
        Map<String, Map<String, Origin>> content = new LinkedHashMap<>();
        items.forEach(item -> content.computeIfAbsent(item.kind(), _ -> new LinkedHashMap<>())
                .put(item.code(), new Origin(item.version(), item.hashes())));
        return YAML.writeValueAsString(new Page(FORMAT, content));
    }

    /** The origins that a page tells; none when it is refused. */
    static List<PackItem> read(PackFile file, PackRun run) {
        Page page;
        try {
            page = YAML.readValue(new YamlText(file.text()), Page.class);
        } catch (DatabindException e) {
            run.refuse(file, place(e), "publishing.pack.error.manifest");
            return List.of();
        } catch (JacksonException e) {
            run.refuse(file, "", "publishing.pack.error.manifest");
            return List.of();
        }
        if (page == null || page.format() != FORMAT) {
            run.refuse(file, "format", "publishing.pack.error.format", FORMAT);
            return List.of();
        }
        return items(page);
    }

    private static List<PackItem> items(Page page) {
        List<PackItem> items = new ArrayList<>();
        Objects.requireNonNullElse(page.content(), Map.<String, Map<String, Origin>>of())
                .forEach((kind, origins) -> Objects.requireNonNullElse(origins, Map.<String, Origin>of())
                        .forEach((code, origin) -> items.add(item(kind, code, origin))));
        return items;
    }

    private static PackItem item(String kind, String code, @Nullable Origin origin) {
        List<String> hashes = origin == null || origin.hashes() == null
                ? List.of()
                : origin.hashes().stream().filter(Objects::nonNull).toList();
        return new PackItem(kind, code, origin == null ? null : origin.version(), hashes);
    }

    private static String place(DatabindException e) {
        StringBuilder place = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() != null) {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return place.toString();
    }
}
