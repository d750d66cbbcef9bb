package fi.huoneentaulu.publishing;

import fi.huoneentaulu.identity.CurrentActor;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells who is acting on a document. */
@Component
class Writers {
    private static final String SYSTEM = "system";

    private final CurrentActor actor;

    Writers(CurrentActor actor) {
        this.actor = actor;
    }

    Writer current() {
        return actor.find()
                .map(user -> new Writer(user.username(), user.displayName()))
                .orElseGet(() -> new Writer(SYSTEM, SYSTEM));
    }

    /** Whether the user decides on all of some service areas; the system is not bound to any. */
    boolean decidesOn(Collection<String> serviceAreas) {
        return actor.find()
                .map(user -> user.serviceAreas().containsAll(serviceAreas))
                .orElse(true);
    }
}
