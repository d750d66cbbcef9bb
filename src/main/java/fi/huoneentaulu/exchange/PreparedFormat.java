package fi.huoneentaulu.exchange;

import java.util.UUID;

/** A format whose items can be read only after somebody has said how: each run has a reading of its own. */
public interface PreparedFormat {

    /**
     * The source that services of this format come from, as it stands in their origin.
     *
     * @return a word that no {@link ServiceFormat} bean has
     */
    String source();

    /**
     * The format as it was prepared for a run.
     *
     * @param run the run's id
     * @return what reads its items
     */
    ServiceFormat of(UUID run);
}
