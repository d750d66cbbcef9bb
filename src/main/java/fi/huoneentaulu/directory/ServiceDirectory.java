package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.Freshness.Present;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The services that readers may see, for interfaces that other systems read. */
@Service
@ForReaders
public class ServiceDirectory {
    private final ServiceCatalogue catalogue;
    private final Searches searches;
    private final Freshness freshness;
    private volatile @Nullable Seen seen;

    ServiceDirectory(ServiceCatalogue catalogue, Searches searches, Freshness freshness) {
        this.catalogue = catalogue;
        this.searches = searches;
        this.freshness = freshness;
    }

    /** What is hidden changes with the catalogue and from day to day. */
    private record Seen(List<ListedService> of, LocalDate on, Listing listing) {}

    /**
     * Everything that readers may see.
     *
     * @return the services by code; the same object as long as nothing has changed
     */
    public Listing listing() {
        List<ListedService> all = catalogue.listed();
        Present now = freshness.now();
        LocalDate today = now.time().toLocalDate();
        Seen known = seen;
        if (known == null || known.of() != all || !known.on().equals(today)) {
            List<ListedService> visible =
                    all.stream().filter(service -> !now.hidden(service.item())).toList();
            known = new Seen(all, today, new Listing(catalogue.stamp() + "-" + today, visible));
            seen = known;
        }
        return known.listing();
    }

    /**
     * The services that say each word of a text, in any form.
     *
     * @param words free words
     * @return their codes, or empty when there is no word in the text
     */
    public Optional<Set<String>> saying(String words) {
        return searches.saying(SubjectKind.SERVICE, words);
    }

    /**
     * Services with all that is told of them; their texts are long, so ask for a page at a time.
     *
     * @param codes their codes
     * @return those of them that readers may see, in the order of the codes
     */
    public List<StoredService> read(Collection<String> codes) {
        Present now = freshness.now();
        return catalogue.stored(codes).stream()
                .filter(stored -> !now.hidden(TrayItem.of(stored.service())))
                .toList();
    }
}
