package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a synonym out before it counts for anyone: what a query finds without it and with it. */
@Service
@ForCoordinators
public class SynonymTrials {
    private static final int SHOWN = 5;

    private final QueryAnalysis analysis;
    private final SearchRun.Parts parts;
    private final SynonymRepository rows;
    private final SynonymShelf shelf;

    SynonymTrials(
            QueryAnalysis analysis,
            IndexSearch index,
            Areas areas,
            SynonymRepository rows,
            SynonymShelf shelf,
            Clock clock) {
        this.analysis = analysis;
        this.parts = new SearchRun.Parts(index, areas, clock);
        this.rows = rows;
        this.shelf = shelf;
    }

    /**
     * What a query finds.
     *
     * @param before the best hits as searches find them now, at most five
     * @param after the best hits as they would be, at most five
     */
    public record Trial(List<SearchHit> before, List<SearchHit> after) {}

    /**
     * Tries a synonym out; nothing is stored, and the search is not counted.
     *
     * @param text the query
     * @param language the reader's language
     * @param edited the id of the stored synonym that it would replace, or null for a new one
     * @param synonym what it would say
     * @return the hits before and after
     */
    @Transactional(readOnly = true)
    public Trial of(String text, Language language, @Nullable UUID edited, Synonym synonym) {
        List<Synonym> all = new ArrayList<>();
        rows.findAllByOrderByTerms().stream()
                .filter(row -> !row.id().equals(edited))
                .forEach(row -> all.add(row.synonym()));
        all.add(synonym);
        return new Trial(hits(text, language, shelf.book()), hits(text, language, new SynonymBook(all)));
    }

    /**
     * What a query finds as searches find it now.
     *
     * @param text the query
     * @param language the reader's language
     * @return the best hits, at most five
     */
    public List<SearchHit> now(String text, Language language) {
        return hits(text, language, shelf.book());
    }

    private List<SearchHit> hits(String text, Language language, SynonymBook book) {
        String readable = IdentityCodes.strip(text).strip();
        if (readable.isEmpty()) {
            return List.of();
        }
        SearchRequest request = new SearchRequest(readable, SearchFilters.NONE, language, 0, SHOWN, false);
        return new SearchRun(parts, analysis.of(readable, book), request).find().hits();
    }
}
