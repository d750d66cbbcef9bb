package fi.huoneentaulu.search;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.access.ForCoordinators;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers have looked for in vain, for the coordinators to mend. */
@Service
@ForCoordinators
@Transactional(readOnly = true)
public class UnmetSearches {
    private final UnmetRepository rows;
    private final AuditLog log;

    UnmetSearches(UnmetRepository rows, AuditLog log) {
        this.rows = rows;
        this.log = log;
    }

    /**
     * Searches on the same words, in whatever order and inflection.
     *
     * @param id an id to refer to them by
     * @param words the words of the latest search, without numbers, names and small words
     * @param searches how many searches found nothing good
     * @param reports how many times a reader reported the gap
     * @param firstAt the first of them
     * @param lastAt the latest of them
     */
    public record UnmetSearch(UUID id, String words, int searches, int reports, Instant firstAt, Instant lastAt) {}

    /**
     * The unmet searches that coordinators may see: searched for three times on the same words, or reported by a reader.
     * They are erased 90 days after the first search.
     *
     * @return the searches, most reported and most searched first
     */
    public List<UnmetSearch> all() {
        return rows.findReadable().stream()
                .map(row -> new UnmetSearch(
                        row.id(),
                        Objects.requireNonNull(row.words()),
                        row.searches(),
                        row.reports(),
                        row.firstAt(),
                        row.lastAt()))
                .toList();
    }

    /**
     * Takes an unmet search off the list, for it has been answered.
     *
     * @param id its id; an id that is gone already changes nothing
     */
    @Transactional
    public void remove(UUID id) {
        rows.findById(id).ifPresent(row -> {
            rows.delete(row);
            log.record(SearchAction.UNMET_SEARCH_REMOVED, new AuditSubject("unmet-search", id.toString()));
        });
    }
}
