package fi.huoneentaulu.exchange;

import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.List;
import java.util.Optional;

/** An item after it was read. */
sealed interface ReadItem {

    /** Where it was put aside. */
    StagedItem staged();

    /** What the report calls it. */
    String called();

    /** The id of its service at the source, as far as it is known. */
    String id();

    /** An item that says what a service is; it is called by its id unless its format has better words. */
    record Readable(StagedItem staged, Optional<String> words, Reading reading) implements ReadItem {

        @Override
        public String called() {
            return words.orElseGet(this::id);
        }

        @Override
        public String id() {
            Origin origin = reading.service().origin();
            return origin == null ? staged.called() : origin.id();
        }
    }

    /** An item that is left out. */
    record Unreadable(StagedItem staged, String called, String id, List<Remark> why) implements ReadItem {
        Unreadable(StagedItem staged, String called, Remark why) {
            this(staged, called, called, List.of(why));
        }
    }
}
