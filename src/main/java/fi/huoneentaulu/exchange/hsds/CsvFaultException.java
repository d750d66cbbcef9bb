package fi.huoneentaulu.exchange.hsds;

/** A file is no CSV; the key says why. */
final class CsvFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    CsvFaultException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
