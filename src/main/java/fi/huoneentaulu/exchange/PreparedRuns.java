package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.identity.CurrentActor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Runs over what somebody has sent, and of which somebody says how it is to be read before they begin. */
@Service
@ForCoordinators
public class PreparedRuns {
    private final ImportStore store;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    PreparedRuns(ImportStore store, ApplicationEventPublisher events, CurrentActor actor) {
        this.store = store;
        this.events = events;
        this.actor = actor;
    }

    /**
     * Begins to put items aside.
     *
     * @return the id that the run will have
     */
    public UUID begin() {
        return store.newId();
    }

    /**
     * Puts items aside.
     *
     * @param run the id of their run
     * @param first the place of the first of them; places are counted from 1 without a gap
     * @param items the items in their own format
     */
    public void stage(UUID run, int first, List<String> items) {
        store.stage(run, first, List.copyOf(items));
    }

    /**
     * Some of the items that were put aside and are not read yet.
     *
     * @param run the id of their run
     * @param first the place of the first
     * @param count how many at most
     * @return the items in their order
     */
    public List<String> items(UUID run, int first, int count) {
        return store.staged(run, first, first + count - 1).stream()
                .map(StagedItem::body)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Asks for a run over everything that was put aside. It begins when the runner is woken after this is written down.
     *
     * @param run the run's id
     * @param source the format's name
     * @param total how many items there are
     * @param wholeOf what the ids of the services begin with of which this is the whole list, or null for a part
     */
    public void request(UUID run, String source, int total, @Nullable String wholeOf) {
        store.requestUploaded(run, source, total, wholeOf, actor.require().username());
    }

    /** Lets begin what was asked for. */
    public void wake() {
        events.publishEvent(new RunAsked());
    }

    /**
     * Throws away what was put aside.
     *
     * @param run the id of the run that will not be
     */
    public void forget(UUID run) {
        store.forget(run);
    }

    /**
     * Whether a run is still remembered.
     *
     * @param run its id
     * @return false when it was never asked for, or is forgotten
     */
    public boolean isKnown(UUID run) {
        return store.find(run).isPresent();
    }
}
