package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is said of an item while it is read, each thing once. */
final class Notes {
    private final Set<Remark> remarks = new LinkedHashSet<>();

    void add(String key, String... args) {
        remarks.add(new Remark(key, List.of(args)));
    }

    List<Remark> all() {
        return List.copyOf(remarks);
    }
}
