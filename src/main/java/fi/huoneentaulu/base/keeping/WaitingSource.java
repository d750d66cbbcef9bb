package fi.huoneentaulu.base.keeping;

import java.util.List;

/** A module that knows of work that waits for keepers; each makes one of these a bean, and the desk shows them all. */
public interface WaitingSource {

    /**
     * What waits for a keeper.
     *
     * @param keeper who asks
     * @return the kinds of work, the most pressing first; those without lines may be left out
     */
    List<Waiting> waitingFor(Keeper keeper);
}
