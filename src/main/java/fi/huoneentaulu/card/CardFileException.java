package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import org.jspecify.annotations.Nullable;

/** A card file that cannot be taken in: which file, which place, what is wrong there. */
public class CardFileException extends DomainException {

    private final String place;

    CardFileException(String file, String place, String reason, @Nullable Throwable cause) {
        super("card.error.file", file, place, reason);
        this.place = place;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** Where in the file, as a path. */
    String place() {
        return place;
    }

    @Override
    public String getMessage() {
        return "%s: %s: %s".formatted(args());
    }
}
