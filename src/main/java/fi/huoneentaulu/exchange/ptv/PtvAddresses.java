package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.exchange.ptv.PtvParts.Address;
import fi.huoneentaulu.exchange.ptv.PtvParts.BoxAddress;
import fi.huoneentaulu.exchange.ptv.PtvParts.OtherAddress;
import fi.huoneentaulu.exchange.ptv.PtvParts.StreetAddress;
import fi.huoneentaulu.exchange.ptv.Tm35fin.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses of PTV as places. */
final class PtvAddresses {
    private static final String POSTAL = "Postal";
    private static final Place NOWHERE = new Place(null, null, null, null, null, null);

    private final PtvCoverage areas;

    PtvAddresses(PtvCoverage areas) {
        this.areas = areas;
    }

    /** The places where a client may come; a postal address counts when nothing else is told. */
    List<Place> places(List<Address> addresses, Notes notes) {
        List<Address> visited = addresses.stream()
                .filter(address -> !POSTAL.equals(address.type()))
                .toList();
        return (visited.isEmpty() ? addresses : visited)
                .stream()
                        .map(address -> place(address, notes))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private @Nullable Place place(Address address, Notes notes) {
        if (address.streetAddress() != null) {
            return street(address.streetAddress(), notes);
        }
        if (address.postOfficeBoxAddress() != null) {
            BoxAddress box = address.postOfficeBoxAddress();
            return place(
                    areas.existing(box.municipality(), notes),
                    PtvTexts.plain(box.postOfficeBox()),
                    box.postalCode(),
                    PtvTexts.plain(box.postOffice()),
                    null);
        }
        if (address.otherAddress() != null) {
            OtherAddress other = address.otherAddress();
            return place(
                    null,
                    PtvTexts.plain(other.additionalInformation()),
                    other.postalCode(),
                    PtvTexts.plain(other.postOffice()),
                    position(other.latitude(), other.longitude(), notes));
        }
        return place(null, PtvTexts.plain(address.locationAbroad()), null, null, null);
    }

    private @Nullable Place street(StreetAddress street, Notes notes) {
        String line = Stream.of(PtvTexts.plain(street.street()), street.streetNumber())
                .flatMap(part -> PtvTexts.said(part).stream())
                .collect(Collectors.joining(" "));
        String more = PtvTexts.plain(street.additionalInformation());
        return place(
                areas.existing(street.municipality(), notes),
                more == null ? line : line + ", " + more,
                street.postalCode(),
                PtvTexts.plain(street.postOffice()),
                position(street.latitude(), street.longitude(), notes));
    }

    private static @Nullable Place place(
            @Nullable String municipality,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String postOffice,
            @Nullable Position position) {
        Place place = new Place(
                municipality,
                PtvTexts.said(street).orElse(null),
                PtvTexts.said(postalCode).orElse(null),
                PtvTexts.said(postOffice).orElse(null),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
        return place.equals(NOWHERE) ? null : place;
    }

    private static @Nullable Position position(@Nullable String northing, @Nullable String easting, Notes notes) {
        Optional<Double> north = metres(northing);
        Optional<Double> east = metres(easting);
        if (north.isPresent() && east.isPresent() && Tm35fin.inFinland(north.get(), east.get())) {
            return Tm35fin.position(north.get(), east.get());
        }
        if (PtvTexts.said(northing).isPresent() || PtvTexts.said(easting).isPresent()) {
            notes.add("exchange.ptv.note.position", northing + " / " + easting);
        }
        return null;
    }

    private static Optional<Double> metres(@Nullable String text) {
        try {
            return PtvTexts.said(text)
                    .map(word -> Double.valueOf(word.replace(',', '.')))
                    .filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
