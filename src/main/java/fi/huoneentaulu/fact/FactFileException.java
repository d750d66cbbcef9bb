package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.DomainException;

/** A file of facts that cannot be taken in: which file, which place, what is wrong there. */
public class FactFileException extends DomainException {
    private final String place;
    private final String reason;

    FactFileException(String file, String place, String reason, Throwable cause) {
        super("fact.error.file", file, place, reason);
        this.place = place;
        this.reason = reason;
        initCause(cause);
    }

    /** Where in the file, as a path. */
    String place() {
        return place;
    }

    /** What is wrong there, for the author of the file. */
    String reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return "%s: %s: %s".formatted(args());
    }
}
