package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.DomainException;

/** A file of facts that cannot be taken in: which file, which place, what is wrong there. */
public class FactFileException extends DomainException {

    FactFileException(String file, String place, String reason, Throwable cause) {
        super("fact.error.file", file, place, reason);
        initCause(cause);
    }

    @Override
    public String getMessage() {
        return "%s: %s: %s".formatted(args());
    }
}
