package fi.huoneentaulu.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stored providers. */
interface ProviderRepository extends Repository<ProviderRow, UUID> {
    ProviderRow save(ProviderRow row);

    List<ProviderRow> findAll();

    Optional<ProviderRow> findByCode(String code);
}
