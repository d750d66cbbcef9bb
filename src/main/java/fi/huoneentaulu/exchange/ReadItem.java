package fi.huoneentaulu.exchange;

import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;

/** An item after it was read. */
sealed interface ReadItem {

    /** Where it was put aside. */
    StagedItem staged();

    /** What the report calls it. */
    String called();

    /** An item that says what a service is. */
    record Readable(StagedItem staged, Reading reading) implements ReadItem {

        @Override
        public String called() {
            Origin origin = reading.service().origin();
            return origin == null ? staged.called() : origin.id();
        }
    }

    /** An item that is left out. */
    record Unreadable(StagedItem staged, String called, Remark why) implements ReadItem {}
}
