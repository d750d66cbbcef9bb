package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What PTV's classes, target groups and life events mean in our words, and what the names of organisations tell of their
 * sector; from the file {@code exchange/ptv.yaml}.
 *
 * @param meanings what each code means
 * @param sectors patterns of names, the first that fits counts
 */
record PtvWords(Map<String, Meaning> meanings, List<SectorName> sectors) {
    private static final String FILE = "exchange/ptv.yaml";

    PtvWords {
        meanings = withOldAddresses(meanings);
        sectors = List.copyOf(sectors);
    }

    /** What a code means; the old address ends in another code for the same term. */
    record Meaning(@Nullable String old, Set<Need> needs, Set<TargetGroup> groups) {
        Meaning {
            needs = needs == null ? Set.of() : Set.copyOf(needs);
            groups = groups == null ? Set.of() : Set.copyOf(groups);
        }
    }

    /** What the name of a sector's organisations holds. */
    record SectorName(Sector sector, Pattern name) {}

    static PtvWords read() throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return mapper.readValue(file, PtvWords.class);
        }
    }

    private static Map<String, Meaning> withOldAddresses(Map<String, Meaning> byCode) {
        Map<String, Meaning> all = new HashMap<>(byCode);
        byCode.values().forEach(meaning -> {
            if (meaning.old() != null) {
                all.put(meaning.old(), meaning);
            }
        });
        return Map.copyOf(all);
    }

    /** What a code or the last part of an address means. */
    Optional<Meaning> meaning(String code) {
        return Optional.ofNullable(meanings.get(code));
    }

    /** The sector that a name tells. */
    Optional<Sector> sector(String name) {
        return sectors.stream()
                .filter(each -> each.name().matcher(name).find())
                .map(SectorName::sector)
                .findFirst();
    }
}
