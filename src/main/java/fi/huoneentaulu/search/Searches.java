package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds what readers look for: cards now, later paths, models and services. */
@Service
@ForReaders
public class Searches {
    private static final int MOST_COMPLETIONS = 20;
    private static final int BEST_SERVICES = 3;

    private final QueryAnalysis analysis;
    private final SearchRun.Parts parts;
    private final Completions completions;
    private final SynonymShelf synonyms;
    private final UnmetLog unmet;

    Searches(
            QueryAnalysis analysis,
            IndexSearch index,
            Areas areas,
            Completions completions,
            SynonymShelf synonyms,
            UnmetLog unmet,
            Clock clock) {
        this.analysis = analysis;
        this.parts = new SearchRun.Parts(index, areas, clock);
        this.completions = completions;
        this.synonyms = synonyms;
        this.unmet = unmet;
    }

    /**
     * Searches. A national identity code in the text is removed before anything else sees it. A settled search that
     * finds nothing good is counted for the coordinators without the user, numbers and names.
     *
     * @param request what is looked for
     * @return the wanted page of hits, in the order that {@link Ranking} gives, with counts and suggestions
     */
    public SearchResult search(SearchRequest request) {
        String text = readable(request.text());
        Query query = analysis.of(text);
        SearchRun run = new SearchRun(parts, query, request);
        SearchRun.Found found = run.find();
        if (found.weak() && request.settled()) {
            unmet.searched(query);
        }
        ServicesFound services = services(query, request);
        return new SearchResult(
                text,
                IdentityCodes.contains(request.text()),
                found.total(),
                found.hits(),
                found.facets(),
                found.weak() ? corrections(query, text) : List.of(),
                found.elsewhereTotal(),
                found.elsewhere(),
                found.nearest(),
                services.total(),
                services.best(),
                found.weak());
    }

    private record ServicesFound(long total, List<SearchHit> best) {}

    /** Services stand beside the rest: there may be tens of thousands, and guidance must not drown among them. */
    private ServicesFound services(Query query, SearchRequest request) {
        boolean asked = query.isEmpty()
                || request.offset() > 0
                || !request.filters().kinds().isEmpty();
        if (asked) {
            return new ServicesFound(0, List.of());
        }
        SearchRun.Found found = new SearchRun(
                        parts, query, request.with(SearchFilters.ofServices(request.filters()), BEST_SERVICES))
                .best();
        return new ServicesFound(found.total(), found.hits());
    }

    /**
     * Everything of one kind that says each word of a text, in any form or while it is being typed, or a synonym of it.
     *
     * @param kind the kind
     * @param text the words; identity codes are removed first
     * @return the codes, or empty when there is no word in the text: then nothing is left out
     */
    public Optional<Set<String>> saying(SubjectKind kind, String text) {
        Query query = analysis.of(readable(text));
        return query.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.index()
                        .codes(kind, new TextPredicates(parts.index().predicates()).every(query)));
    }

    /**
     * Tells the coordinators that something is missing: the words are shown to them at once.
     *
     * @param text what was looked for; identity codes, numbers and names of persons are left out
     */
    public void reportGap(String text) {
        unmet.reported(analysis.of(readable(text)));
    }

    /**
     * Completes what is being typed.
     *
     * @param prefix the beginning of a word or of a title, from one letter on
     * @param language the reader's language
     * @param limit how many completions at most, up to 20
     * @return titles that begin so, then titles with a word that begins so, then words that searches know
     */
    public List<String> complete(String prefix, Language language, int limit) {
        String folded = Words.of(readable(prefix)).stream().map(Words::folded).collect(Collectors.joining(" "));
        if (folded.isEmpty()) {
            return List.of();
        }
        int most = Math.clamp(limit, 0, MOST_COMPLETIONS);
        Set<String> found = new LinkedHashSet<>(completions.beginning(folded, language, most));
        synonyms.book().terms().stream()
                .filter(term -> Words.folded(term).startsWith(folded))
                .limit(most)
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    private static String readable(String text) {
        return Excerpts.beginning(IdentityCodes.strip(text).strip(), SearchRequest.MOST_TEXT);
    }

    /** The text with each mistyped word put right, when at least one can be. */
    private List<String> corrections(Query query, String text) {
        String corrected = query.words().stream()
                .map(word -> query.corrections().getOrDefault(word.exact(), word.exact()))
                .collect(Collectors.joining(" "));
        boolean same = corrected.equals(String.join(" ", Words.of(text)));
        return same ? List.of() : List.of(corrected);
    }
}
