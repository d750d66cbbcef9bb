package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.Listing;
import fi.huoneentaulu.directory.ServiceDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How services are classified, by us and by others, as HSDS has taxonomies and their terms. */
@Service
@ForReaders
public class HsdsTaxonomies {
    private final ServiceDirectory directory;
    private final HsdsIndex index;

    HsdsTaxonomies(ServiceDirectory directory, HsdsIndex index) {
        this.directory = directory;
        this.index = index;
    }

    /**
     * A page of taxonomies.
     *
     * @param search what stands in their names or descriptions, or null
     * @param paging which page
     * @return the page
     */
    public Answer taxonomies(@Nullable String search, Paging paging) {
        List<HsdsTaxonomy> found = index.taxonomies(directory.listing()).values().stream()
                .filter(each -> says(search, each.name(), each.description()))
                .toList();
        return Answer.page(
                paging.envelope(found.size()), paging.of(found).stream().map(TaxonomyExport::of));
    }

    /**
     * A taxonomy.
     *
     * @param id its id
     * @return the taxonomy, or empty when there is none
     */
    public Optional<Answer> taxonomy(UUID id) {
        return Optional.ofNullable(index.taxonomies(directory.listing()).get(id))
                .map(TaxonomyExport::of)
                .map(Answer::of);
    }

    /**
     * A page of terms.
     *
     * @param search what stands in their names or descriptions, or null
     * @param taxonomy the id of their taxonomy, or null
     * @param parent the id of the wider term, or null
     * @param topOnly whether only terms without a wider one are asked for
     * @param paging which page
     * @return the page
     */
    public Answer terms(
            @Nullable String search, @Nullable UUID taxonomy, @Nullable UUID parent, boolean topOnly, Paging paging) {
        Listing listing = directory.listing();
        List<HsdsTerm> found = index.terms(listing).values().stream()
                .filter(term -> says(search, term.name(), term.description()))
                .filter(term -> taxonomy == null || term.taxonomyId().equals(taxonomy))
                .filter(term -> parent == null
                        || (term.parent() != null
                                && HsdsTerm.id(term.taxonomy(), term.parent()).equals(parent)))
                .filter(term -> !topOnly || term.parent() == null)
                .toList();
        return Answer.page(
                paging.envelope(found.size()),
                paging.of(found).stream().map(term -> TaxonomyExport.full(term, taxonomy(listing, term))));
    }

    /**
     * A term.
     *
     * @param id its id
     * @return the term, or empty when there is none
     */
    public Optional<Answer> term(UUID id) {
        Listing listing = directory.listing();
        return Optional.ofNullable(index.terms(listing).get(id))
                .map(term -> TaxonomyExport.full(term, taxonomy(listing, term)))
                .map(Answer::of);
    }

    private HsdsTaxonomy taxonomy(Listing listing, HsdsTerm term) {
        return Objects.requireNonNull(index.taxonomies(listing).get(term.taxonomyId()));
    }

    private static boolean says(@Nullable String search, String name, String description) {
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || description.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
