package fi.huoneentaulu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored service areas. */
interface ServiceAreaRows extends JpaRepository<ServiceAreaRow, UUID> {

    Optional<ServiceAreaRow> findByCode(String code);

    boolean existsByCode(String code);

    List<ServiceAreaRow> findByOrderByNameFi();
}
