package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * Where to direct instead, as the API tells it.
 *
 * @param kind {@code card} or {@code tray}
 * @param code the card's code, or null for the service tray
 */
public record Direction(String kind, @Nullable String code) {

    /**
     * A redirect as the API tells it.
     *
     * @param redirect the redirect, or null
     * @return null for none
     */
    public static @Nullable Direction of(@Nullable Redirect redirect) {
        return switch (redirect) {
            case null -> null;
            case Redirect.ToCard(String code) -> new Direction("card", code);
            case Redirect.ToTray _ -> new Direction("tray", null);
        };
    }
}
