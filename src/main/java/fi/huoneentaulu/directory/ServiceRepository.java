package fi.huoneentaulu.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored services. */
interface ServiceRepository extends Repository<ServiceRow, UUID> {

    /** Changes whenever any service is added, changed or removed. */
    record Stamp(long count, @Nullable Instant newestChange) {}

    ServiceRow save(ServiceRow row);

    List<ServiceRow> findAll();

    @Query("""
            select new fi.huoneentaulu.directory.ServiceRepository$Stamp(count(s), max(s.changedAt)) from ServiceRow s""")
    Stamp stamp();
}
