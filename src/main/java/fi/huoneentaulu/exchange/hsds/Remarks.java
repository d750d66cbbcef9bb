package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.UnreadableItemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the report of an import says of one item; the same thing is said once. */
final class Remarks {
    private static final int LONGEST = 120;

    private final Set<Remark> remarks = new LinkedHashSet<>();

    void add(String key, String... args) {
        remarks.add(remark(key, args));
    }

    List<Remark> all() {
        return List.copyOf(remarks);
    }

    static UnreadableItemException refusal(String key, String... args) {
        return new UnreadableItemException(remark(key, args));
    }

    private static Remark remark(String key, String... args) {
        return new Remark(
                key,
                Stream.of(args).map(arg -> Excerpts.beginning(arg, LONGEST)).toList());
    }
}
