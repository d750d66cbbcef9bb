package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source that this server asks itself: first for the list of everything, page by page, then for the items. */
public interface ServiceSource {

    /**
     * The source, as it stands in the origin of its services.
     *
     * @return the word that {@link ServiceFormat#source()} of its format gives
     */
    String source();

    /**
     * Whether this installation knows where the source is and what to ask of it.
     *
     * @return true when a run can be started
     */
    boolean configured();

    /**
     * A page of the list.
     *
     * @param cursor where the page before it said to go on, or null for the first
     * @return the page
     * @throws SourceFaultException when it cannot be read
     */
    Page page(@Nullable String cursor);

    /**
     * Fetches items that the list named.
     *
     * @param keys their ids, as many as a step takes
     * @return what became of each
     * @throws SourceFaultException when the source does not answer at all
     */
    Map<String, Fetched> fetch(List<String> keys);

    /**
     * A page of the list.
     *
     * @param entries what it names
     * @param next where the list goes on, or null at its end
     */
    record Page(List<Entry> entries, @Nullable String next) {

        /** A page that never changes. */
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What the list names.
     *
     * @param key the item's id, or null when the list gives none
     * @param body what the list says of it when it has no id to fetch it by, else null
     */
    record Entry(@Nullable String key, @Nullable String body) {}

    /** What became of an item that was asked for. */
    sealed interface Fetched {

        /**
         * The source gave it.
         *
         * @param body the item in its own format
         */
        record Found(String body) implements Fetched {}

        /**
         * The source did not give it.
         *
         * @param why a sentence for the report
         */
        record Missing(Remark why) implements Fetched {}
    }
}
