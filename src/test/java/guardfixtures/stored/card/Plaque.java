package guardfixtures.stored.card;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule: an entity that everybody sees. */
@Entity
public class Plaque {
    @Id
    private Long id;
}
