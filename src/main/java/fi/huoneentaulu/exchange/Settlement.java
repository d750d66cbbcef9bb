package fi.huoneentaulu.exchange;

import fi.huoneentaulu.directory.Intake;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.exchange.ReadItem.Readable;
import fi.huoneentaulu.exchange.ReadItem.Unreadable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What becomes of some items, in one transaction. */
record Settlement(List<ReadItem> items, String source, Intake intake) {

    /** Takes in what could be read; what could not is still there at its source. */
    Tally take() {
        Tally tally = Tally.NONE;
        for (ReadItem item : items) {
            tally = switch (item) {
                case Readable readable ->
                    tally.and(intake.take(readable.reading().service()));
                case Unreadable unreadable -> {
                    intake.seen(new Origin(source, unreadable.id(), null));
                    yield tally.andRejected();
                }
            };
        }
        return tally;
    }

    Collection<UUID> ids() {
        return items.stream().map(item -> item.staged().id()).toList();
    }

    List<ImportRemark> remarks(UUID run, Instant now) {
        return items.stream()
                .flatMap(item -> switch (item) {
                    case Readable readable ->
                        readable.reading().remarks().stream()
                                .map(remark -> new ImportRemark(run, item, false, remark, now));
                    case Unreadable unreadable ->
                        unreadable.why().stream().map(remark -> new ImportRemark(run, item, true, remark, now));
                })
                .toList();
    }
}
