package fi.huoneentaulu.eligibility;

import java.util.Optional;

/** Where a client is directed instead. */
public sealed interface Redirect {
    /** The service tray (palvelutarjotin), where the client finds the way alone. */
    Redirect TRAY = new ToTray();

    /**
     * Another card.
     *
     * @param code the card's code
     */
    record ToCard(String code) implements Redirect {}

    /** The service tray. */
    record ToTray() implements Redirect {}

    /**
     * The redirect as it stands in files.
     *
     * @return {@code card:<code>} or {@code tray}
     */
    default String text() {
        return switch (this) {
            case ToCard card -> "card:" + card.code();
            case ToTray _ -> "tray";
        };
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @param text the text
     * @return the redirect, or empty when the text is of no known form; whether the card exists is not looked at
     */
    static Optional<Redirect> parse(String text) {
        if (text.equals("tray")) {
            return Optional.of(TRAY);
        }
        return text.matches("card:[a-z0-9]+(-[a-z0-9]+)*")
                ? Optional.of(new ToCard(text.substring("card:".length())))
                : Optional.empty();
    }
}
