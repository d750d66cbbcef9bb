package fi.huoneentaulu.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored unmet searches. */
interface UnmetRepository extends Repository<UnmetRow, UUID> {

    UnmetRow save(UnmetRow row);

    void delete(UnmetRow row);

    Optional<UnmetRow> findById(UUID id);

    Optional<UnmetRow> findByDigest(String digest);

    @Query("select u from UnmetRow u where u.words is not null order by u.reports desc, u.searches desc, u.lastAt desc")
    List<UnmetRow> findReadable();

    @Modifying
    @Query("delete from UnmetRow u where u.firstAt < :before")
    int deleteFirstSearchedBefore(Instant before);
}
