package fi.huoneentaulu.directory;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A service as interfaces for other systems list it, without its texts.
 *
 * @param item what lists show of it
 * @param channels how many ways there are to it
 * @param postalCodes the postal codes of its places, each with the code of its municipality
 * @param accessibility what makes one of its places easier to come to
 * @param terms how others classify it
 * @param changedAt when anything of it last changed
 */
public record ListedService(
        TrayItem item,
        int channels,
        Map<String, String> postalCodes,
        Set<Accessibility> accessibility,
        Set<Term> terms,
        Instant changedAt) {

    static ListedService of(TrayService service, Instant changedAt, UnaryOperator<Term> shared) {
        Set<Accessibility> accessibility = EnumSet.noneOf(Accessibility.class);
        service.channels().forEach(channel -> accessibility.addAll(channel.accessibility()));
        return new ListedService(
                TrayItem.of(service),
                service.channels().size(),
                postalCodes(service),
                Set.copyOf(accessibility),
                service.terms().stream().map(shared).collect(Collectors.toUnmodifiableSet()),
                changedAt);
    }

    private static Map<String, String> postalCodes(TrayService service) {
        Map<String, String> codes = new HashMap<>();
        service.channels().stream()
                .map(Channel::place)
                .filter(Objects::nonNull)
                .filter(place -> place.postalCode() != null && place.municipality() != null)
                .forEach(place -> codes.put(place.postalCode(), place.municipality()));
        return Map.copyOf(codes);
    }

    /**
     * Its stable code.
     *
     * @return the code
     */
    public String code() {
        return item.code();
    }
}
