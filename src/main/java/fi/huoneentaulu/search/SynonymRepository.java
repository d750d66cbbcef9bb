package fi.huoneentaulu.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored synonyms. */
interface SynonymRepository extends Repository<SynonymRow, UUID> {

    /** Changes whenever any synonym is added, changed or removed. */
    record Stamp(long count, @Nullable Instant newestChange) {}

    SynonymRow saveAndFlush(SynonymRow row);

    SynonymRow save(SynonymRow row);

    void delete(SynonymRow row);

    Optional<SynonymRow> findById(UUID id);

    List<SynonymRow> findAllByOrderByTerms();

    @Query("""
            select new fi.huoneentaulu.search.SynonymRepository$Stamp(count(s), max(s.changedAt)) from SynonymRow s""")
    Stamp stamp();
}
