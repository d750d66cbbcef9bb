package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of the index; they are deleted one by one, since a bulk delete would pass the index by. */
interface SearchEntryRepository extends Repository<SearchEntryRow, UUID> {

    SearchEntryRow save(SearchEntryRow row);

    void delete(SearchEntryRow row);

    List<SearchEntryRow> findByKindAndCode(SubjectKind kind, String code);

    long count();

    @Query("select max(r.changedAt) from SearchEntryRow r")
    @Nullable
    Instant newestChange();

    @Query("select r.head from SearchEntryRow r where r.kind <> :kind")
    List<String> findHeadsOtherThan(SubjectKind kind);
}
