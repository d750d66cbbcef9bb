package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A document that is not written as the content format says: which file, which place, what is wrong there. */
public class MalformedContentException extends DomainException {
    private static final String CHECK = "checkedOn, checkedBy, reviewDue";

    private final String place;

    MalformedContentException(String file, String place, String reason, @Nullable Throwable cause) {
        super("publishing.error.file", file, place, reason);
        this.place = place;
        if (cause != null) {
            initCause(cause);
        }
    }

    static MalformedContentException of(String file, JacksonException e) {
        String place = e instanceof DatabindException bound ? place(bound) : String.valueOf(e.getLocation());
        return new MalformedContentException(file, place, e.getOriginalMessage(), e);
    }

    private static String place(DatabindException e) {
        StringBuilder place = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return place.toString();
    }

    /** Where in the file, as a path. */
    String place() {
        return place;
    }

    /** The same in the words of whoever wrote the file. */
    ContentFileException toAuthor() {
        ContentValueException value = cause(ContentValueException.class);
        String at = place;
        if (value != null && !value.place().isEmpty()) {
            at = at.isEmpty() ? value.place() : at + "." + value.place();
        }
        if (cause(UnrecognizedPropertyException.class) != null) {
            return new ContentFileException(at, "publishing.pack.error.unknown", at);
        }
        if (cause(JacksonException.class) == null) {
            return new ContentFileException(at, "publishing.pack.error.missing", at.isEmpty() ? CHECK : at);
        }
        return new ContentFileException(at, "publishing.pack.error.value", at);
    }

    private <T extends Throwable> @Nullable T cause(Class<T> type) {
        for (Throwable at = this; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    @Override
    public String getMessage() {
        return "%s: %s: %s".formatted(args());
    }
}
