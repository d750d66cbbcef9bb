package guardfixtures.ids.card;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Breaks a rule: the database gives the id. */
class Plaque {
    @Id
    @GeneratedValue
    private Long id;
}
