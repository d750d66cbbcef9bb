package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to a service.
 *
 * @param type what kind of way
 * @param name what it is called, or null
 * @param municipality the code of the municipality of a place, or null
 * @param address its street address, or null
 * @param phone a public number, or null
 * @param url the address of a public page, or null
 * @param hours when it is open; empty when nothing is told
 * @param season the part of the year in which it is in use, or null for all of it
 * @param accessibility what makes it easier to come to
 * @param remote whether the service itself is given that way
 */
public record Channel(
        ChannelType type,
        @Nullable LocalizedText name,
        @Nullable String municipality,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String url,
        List<OpeningHours> hours,
        @Nullable Season season,
        Set<Accessibility> accessibility,
        boolean remote) {

    /** A channel that never changes; what is not told is none. */
    public Channel {
        hours = hours == null ? List.of() : List.copyOf(hours);
        accessibility = accessibility == null ? Set.of() : Set.copyOf(accessibility);
    }

    boolean isOpen(LocalDateTime moment) {
        return (season == null || season.holds(moment.toLocalDate()))
                && hours.stream().anyMatch(each -> each.holds(moment));
    }

    boolean hasEvenings() {
        return hours.stream().anyMatch(OpeningHours::isEvening);
    }
}
