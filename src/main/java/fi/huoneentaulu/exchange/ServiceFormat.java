package fi.huoneentaulu.exchange;

import fi.huoneentaulu.directory.TrayService;
import java.util.List;
import java.util.Optional;

/** A foreign format of services, read one item at a time. */
public interface ServiceFormat {

    /**
     * The source that services of this format come from, as it stands in their origin.
     *
     * @return {@code ptv}, {@code hsds} or {@code sheet}
     */
    String source();

    /**
     * Reads one item.
     *
     * @param item the item in its own format: one JSON object
     * @return the service in our words
     * @throws UnreadableItemException when no service can be made of it
     */
    Reading read(String item);

    /**
     * What the report calls an item.
     *
     * @param item the item in its own format
     * @return words for people; empty for its own id, or else its place
     */
    default Optional<String> called(String item) {
        return Optional.empty();
    }

    /**
     * What an item says.
     *
     * @param service the service, with its origin
     * @param remarks what of the item was left out or put right
     */
    record Reading(TrayService service, List<Remark> remarks) {

        /** A reading that never changes. */
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A sentence of an import's report.
     *
     * @param key a translation key
     * @param args its arguments
     */
    record Remark(String key, List<String> args) {

        /** A remark that never changes. */
        public Remark {
            args = List.copyOf(args);
        }
    }
}
