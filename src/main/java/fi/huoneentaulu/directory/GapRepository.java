package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.ServiceRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counted gaps. */
interface GapRepository extends Repository<GapRow, UUID> {

    /** How often one gap was met. */
    record Times(ServiceRole role, String municipality, long times) {}

    GapRow save(GapRow row);

    @Modifying
    @Query(
            "update GapRow g set g.times = g.times + 1 where g.role = :role and g.municipality = :municipality and g.metOn = :day")
    int countOneMore(ServiceRole role, String municipality, LocalDate day);

    @Query("""
            select new fi.huoneentaulu.directory.GapRepository$Times(g.role, g.municipality, sum(g.times))
            from GapRow g where g.metOn >= :day group by g.role, g.municipality""")
    List<Times> since(LocalDate day);
}
