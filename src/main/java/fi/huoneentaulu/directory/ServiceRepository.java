package fi.huoneentaulu.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored services. */
interface ServiceRepository extends Repository<ServiceRow, UUID> {

    /** Changes whenever any service is added or changed or a provider is; none is ever deleted. */
    record Stamp(
            long count,
            @Nullable Instant newestChange,
            @Nullable Long providerChanges) {}

    ServiceRow save(ServiceRow row);

    Optional<ServiceRow> findByCode(String code);

    List<ServiceRow> findByCodeIn(Collection<String> codes);

    Optional<ServiceRow> findBySourceAndSourceId(String source, String sourceId);

    List<ServiceRow> findTop500ByChangedAtGreaterThanEqualAndIdGreaterThanOrderById(Instant since, UUID after);

    @Query("select s.code from ServiceRow s where s.source = :source and s.sourceId like concat(:idsFrom, '%')"
            + " and s.sourceSeenAt < :before and s.sourceGoneOn is null")
    List<String> findUnseen(String source, String idsFrom, Instant before);

    @Query("""
            select new fi.huoneentaulu.directory.ServiceRepository$Stamp(
                count(s), max(s.changedAt), (select sum(p.version) from ProviderRow p))
            from ServiceRow s""")
    Stamp stamp();

    @Query("select max(s.changedAt) from ServiceRow s")
    @Nullable
    Instant newestChange();
}
