package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;

/** No service can be made of an item; the remark says why. */
public class UnreadableItemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    /**
     * An item that is left out.
     *
     * @param remark why, for the report
     */
    public UnreadableItemException(Remark remark) {
        super(remark.key() + " " + remark.args());
        this.remark = remark;
    }

    /**
     * Why.
     *
     * @return a sentence for the report
     */
    public Remark remark() {
        return remark;
    }
}
