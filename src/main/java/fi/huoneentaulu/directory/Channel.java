package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to a service.
 *
 * @param type what kind of way
 * @param name what it is called, or null
 * @param note more about it, or null
 * @param place where it is, or null
 * @param phones public numbers
 * @param email a public address, or null
 * @param url the address of a public page, or null
 * @param hours when it is open; empty when nothing is told
 * @param season the part of the year in which it is in use, or null for all of it
 * @param accessibility what makes it easier to come to
 * @param accessibilityNote more about that, or null
 * @param remote whether the service itself is given that way
 */
public record Channel(
        ChannelType type,
        @Nullable LocalizedText name,
        @Nullable LocalizedText note,
        @Nullable Place place,
        List<Phone> phones,
        @Nullable String email,
        @Nullable String url,
        List<OpeningHours> hours,
        @Nullable Season season,
        Set<Accessibility> accessibility,
        @Nullable LocalizedText accessibilityNote,
        boolean remote) {

    /**
     * A channel that never changes; what is not told is none.
     *
     * @throws IllegalArgumentException when its page is not of the web or its e-mail is none
     */
    public Channel {
        PublicAddresses.requireWeb(url);
        PublicAddresses.requireEmail(email);
        phones = phones == null ? List.of() : List.copyOf(phones);
        hours = hours == null ? List.of() : List.copyOf(hours);
        accessibility = accessibility == null ? Set.of() : Set.copyOf(accessibility);
    }

    /**
     * The municipality of its place.
     *
     * @return a code, or null
     */
    public @Nullable String municipality() {
        return place == null ? null : place.municipality();
    }

    /**
     * Whether a client can come to it.
     *
     * @return true for a place and for whatever else has an address
     */
    public boolean hasPlace() {
        return type == ChannelType.PLACE || place != null;
    }

    /** When it is open. */
    Opening opening() {
        return new Opening(hours, season);
    }
}
