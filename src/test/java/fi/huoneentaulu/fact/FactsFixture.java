package fi.huoneentaulu.fact;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.FactDefinition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The starter facts without a database, for plain tests of other modules. */
public final class FactsFixture {
    private FactsFixture() {}

    /** The facts of {@code content/facts.yaml}. */
    public static Facts starter(Areas areas, Messages messages) {
        Clock clock = Clock.systemUTC();
        FactFiles files = new FactFiles();
        List<FactDefinition> facts = files.read(new ClassPathResource("content/facts.yaml"));
        List<StoredFact> rows = new ArrayList<>();
        for (FactDefinition fact : facts) {
            rows.add(new StoredFact(clock.instant(), fact.key(), rows.size(), files.writeStored(fact)));
        }
        StoredFacts stored = mock(StoredFacts.class);
        when(stored.findByOrderByPlaceAscFactKeyAsc()).thenReturn(rows);
        return new Facts(
                stored,
                files,
                new FactCache(stored, files, clock),
                new AnswerParser(areas),
                new FactWords(messages, areas),
                clock);
    }
}
