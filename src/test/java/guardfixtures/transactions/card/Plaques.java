package guardfixtures.transactions.card;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Breaks a rule: a transaction outside a service. */
@Component
class Plaques {
    @Transactional
    public void save() {}
}
