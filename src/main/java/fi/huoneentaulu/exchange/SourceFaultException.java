package fi.huoneentaulu.exchange;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;

/** A source cannot be read now; the run stops and can go on later. */
public class SourceFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    /**
     * A source that cannot be read.
     *
     * @param remark why, for people
     * @param cause what happened
     */
    public SourceFaultException(Remark remark, Throwable cause) {
        super(remark.key() + " " + remark.args(), cause);
        this.remark = remark;
    }

    /**
     * A source that gives what cannot be understood.
     *
     * @param remark why, for people
     */
    public SourceFaultException(Remark remark) {
        super(remark.key() + " " + remark.args());
        this.remark = remark;
    }

    /**
     * Why.
     *
     * @return a sentence for people
     */
    public Remark remark() {
        return remark;
    }
}
