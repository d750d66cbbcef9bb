package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import org.jspecify.annotations.Nullable;

/** A card file that cannot be taken in: which file, which place, what is wrong there. */
public class CardFileException extends DomainException {

    CardFileException(String file, String place, String reason, @Nullable Throwable cause) {
        super("card.error.file", file, place, reason);
        if (cause != null) {
            initCause(cause);
        }
    }

    @Override
    public String getMessage() {
        return "%s: %s: %s".formatted(args());
    }
}
