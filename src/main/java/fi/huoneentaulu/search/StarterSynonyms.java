package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills an empty synonym table from {@code content/synonyms.yaml}; what is stored is never overwritten. */
@Service
class StarterSynonyms {
    private static final String FILE = "content/synonyms.yaml";

    private final SynonymRepository rows;
    private final Clock clock;

    StarterSynonyms(SynonymRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void takeInWhenEmpty() {
        if (rows.stamp().count() > 0) {
            return;
        }
        for (Synonym synonym : read()) {
            rows.save(new SynonymRow(Ids.next(clock.instant()), synonym, clock.instant()));
        }
    }

    static List<Synonym> read() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return mapper.readValue(file, new TypeReference<List<Synonym>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + FILE, e);
        }
    }
}
