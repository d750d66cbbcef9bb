package fi.huoneentaulu.fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of facts. */
interface StoredFacts extends JpaRepository<StoredFact, UUID> {

    Optional<StoredFact> findByFactKey(String factKey);

    List<StoredFact> findByOrderByPlaceAscFactKeyAsc();
}
