package fi.huoneentaulu.card;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The cards on units' walls. */
interface WallPinRepository extends Repository<WallPin, UUID> {

    List<WallPin> findByUnitOrderByPosition(String unit);

    Optional<WallPin> findByUnitAndCard(String unit, String card);

    List<WallPin> findByCardIn(Collection<String> cards);

    long count();

    WallPin save(WallPin pin);

    void delete(WallPin pin);
}
