package fi.huoneentaulu.publishing;

/** A value of the content format that its own reader refuses, at a place inside the value. */
public class ContentValueException extends IllegalArgumentException {
    private final String place;

    /**
     * A refusal.
     *
     * @param place the place inside the value, a path; empty for the whole value
     * @param cause what its reader found wrong
     */
    public ContentValueException(String place, IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
        this.place = place;
    }

    String place() {
        return place;
    }
}
