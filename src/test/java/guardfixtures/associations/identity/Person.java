package guardfixtures.associations.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of another module. */
@Entity
public class Person {
    @Id
    private Long id;
}
