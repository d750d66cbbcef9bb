package fi.huoneentaulu.fact;

/** A criterion or a fact that is not written as {@code docs/content-format.md} says. */
public class RuleFormatException extends IllegalArgumentException {
    private final String place;
    private final String reason;

    RuleFormatException(String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /**
     * Where it stands.
     *
     * @return a path such as {@code when.allOf[2].min}; empty for the whole
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong there.
     *
     * @return an English phrase for the author of the file
     */
    public String reason() {
        return reason;
    }
}
