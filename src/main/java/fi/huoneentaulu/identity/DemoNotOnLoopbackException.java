package fi.huoneentaulu.identity;

/** The demonstration, whose passwords everyone knows, was asked to listen to other machines. */
public class DemoNotOnLoopbackException extends RuntimeException {
    private final String address;

    DemoNotOnLoopbackException(String address) {
        super("The demo profile may listen on this machine only, but server.address is " + address);
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
