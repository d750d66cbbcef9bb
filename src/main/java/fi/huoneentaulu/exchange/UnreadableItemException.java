package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No service can be made of an item; the remarks say why. */
public class UnreadableItemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Remark> remarks;
    private final @Nullable String id;

    /**
     * An item that is left out.
     *
     * @param remark why, for the report
     */
    public UnreadableItemException(Remark remark) {
        this(List.of(remark), null);
    }

    /**
     * An item that is left out, though it is known which service it tells of.
     *
     * @param remarks why, for the report; at least one
     * @param id the id of the service at its source, or null when that is the item's own
     */
    public UnreadableItemException(List<Remark> remarks, @Nullable String id) {
        super(remarks.getFirst().key() + " " + remarks.getFirst().args());
        this.remarks = List.copyOf(remarks);
        this.id = id;
    }

    /**
     * The first reason.
     *
     * @return a sentence for the report
     */
    public Remark remark() {
        return remarks.getFirst();
    }

    /**
     * Every reason.
     *
     * @return sentences for the report
     */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * Which service the item tells of.
     *
     * @return the id of the service at its source, or null when that is the item's own
     */
    public @Nullable String id() {
        return id;
    }
}
