package guardfixtures.associations.card;

import guardfixtures.associations.identity.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Breaks a rule: joined to a row of another module. */
@Entity
class Plaque {
    @Id
    private Long id;

    @ManyToOne
    private Person owner;
}
