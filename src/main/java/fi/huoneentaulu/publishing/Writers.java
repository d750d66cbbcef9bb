package fi.huoneentaulu.publishing;

import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import java.util.Set;
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

    /** The service areas on which the user decides. */
    Set<String> serviceAreas() {
        return actor.find().map(Actor::serviceAreas).orElse(Set.of());
    }
}
