package fi.huoneentaulu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored units. */
interface OrganisationUnits extends JpaRepository<OrganisationUnit, UUID> {

    Optional<OrganisationUnit> findByCode(String code);

    boolean existsByCode(String code);

    List<OrganisationUnit> findByOrderByNameFi();
}
