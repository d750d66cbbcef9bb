package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.StartRefusedException;

/** The demonstration, whose passwords everyone knows, was asked to listen to other machines. */
public class DemoNotOnLoopbackException extends StartRefusedException {
    private final String address;

    DemoNotOnLoopbackException(String address) {
        super(
                ("The demo profile, whose passwords everyone knows, may listen on this machine alone, but server.address is"
                                + " %s: set it to 127.0.0.1, or start without the demo profile.")
                        .formatted(address));
        this.address = address;
    }

    /**
     * What the server was told to listen on.
     *
     * @return the value of {@code server.address}, or a word for none
     */
    public String address() {
        return address;
    }
}
