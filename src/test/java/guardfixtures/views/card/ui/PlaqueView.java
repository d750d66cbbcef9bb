package guardfixtures.views.card.ui;

import jakarta.persistence.EntityManager;

/** Breaks a rule: a view that reads the database. */
class PlaqueView {
    Object read(EntityManager entities) {
        return entities.createQuery("from Plaque").getResultList();
    }
}
