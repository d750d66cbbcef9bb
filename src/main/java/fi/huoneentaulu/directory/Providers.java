package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.access.ForCoordinators;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who provides what is or was on the tray. */
@Service
@ForCoordinators
public class Providers {
    private final ProviderRepository providers;

    Providers(ProviderRepository providers) {
        this.providers = providers;
    }

    /**
     * Every provider.
     *
     * @return all of them, in no order
     */
    @Transactional(readOnly = true)
    public List<Provider> all() {
        return providers.findAll().stream().map(ProviderRow::provider).toList();
    }
}
