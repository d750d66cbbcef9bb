package guardfixtures.injection.card;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks a rule: a field that is filled from outside. */
class Plaques {
    @Autowired
    private Runnable task;
}
