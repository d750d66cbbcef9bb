package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
        try {
            return SynonymFiles.read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException | SynonymFiles.Refusal e) {
            throw new IllegalStateException("Cannot read " + FILE, e);
        }
    }
}
