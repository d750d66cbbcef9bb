package fi.huoneentaulu.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored reports. */
interface ImportRemarks extends JpaRepository<ImportRemark, UUID> {

    @Query("select r from ImportRemark r where r.runId = :run and (r.rejected = true or :rejectedOnly = false)"
            + " order by r.place, r.id")
    List<ImportRemark> report(UUID run, boolean rejectedOnly, Pageable page);

    @Query("select count(r) from ImportRemark r where r.runId = :run and (r.rejected = true or :rejectedOnly = false)")
    long lines(UUID run, boolean rejectedOnly);

    @Modifying
    @Query("delete from ImportRemark r where r.runId = :run")
    void forgetRun(UUID run);
}
