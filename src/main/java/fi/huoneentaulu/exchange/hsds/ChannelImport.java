package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.directory.Accessibility;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the ways to a service: its places in HSDS, and what of its phones, pages and addresses stands beside them. */
@Component
class ChannelImport {
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private final Areas areas;
    private final PhoneImport phones;

    ChannelImport(Areas areas, PhoneImport phones) {
        this.areas = areas;
        this.phones = phones;
    }

    /** The ways to a service; one that we wrote has nothing beside them. */
    List<Channel> of(HsdsNode service, boolean ours) {
        List<HsdsNode> common = ours ? List.of() : service.list("schedules");
        List<Channel> channels = new ArrayList<>(service.list("service_at_locations").stream()
                .map(place -> channel(place, common))
                .toList());
        if (!ours) {
            beside(service, channels);
        }
        return List.copyOf(channels);
    }

    private void beside(HsdsNode service, List<Channel> channels) {
        Set<String> known = channels.stream()
                .flatMap(channel -> channel.phones().stream())
                .map(Phone::number)
                .collect(Collectors.toSet());
        List<Phone> more = phones.of(service.list("phones")).stream()
                .filter(phone -> !known.contains(phone.number()))
                .toList();
        String email = service.email("email");
        if (!more.isEmpty() || email != null) {
            List<OpeningHours> hours = channels.isEmpty() ? ScheduleImport.of(service.list("schedules")) : List.of();
            channels.add(new Channel(
                    ChannelType.PHONE, null, null, null, more, email, null, hours, null, Set.of(), null, false));
        }
        for (HsdsNode page : service.list("additional_urls")) {
            String url = page.web("url");
            if (url != null) {
                channels.add(new Channel(
                        ChannelType.ONLINE,
                        page.texts("label"),
                        null,
                        null,
                        List.of(),
                        null,
                        url,
                        List.of(),
                        null,
                        Set.of(),
                        null,
                        false));
            }
        }
    }

    private Channel channel(HsdsNode at, List<HsdsNode> common) {
        HsdsNode location = at.one("location")
                .orElseGet(() -> new HsdsNode(JsonNodeFactory.instance.objectNode(), at.remarks(), null));
        return new Channel(
                type(at, location),
                location.texts("name"),
                note(at, location),
                place(location),
                phones.of(Stream.of(at, location)
                        .flatMap(each -> each.list("phones").stream())
                        .toList()),
                email(at, location),
                location.web("url"),
                hours(at, location, common),
                ScheduleImport.season(at),
                location.list("accessibility").stream()
                        .flatMap(each -> each.words(OwnTaxonomy.ACCESSIBILITY, Accessibility.class))
                        .collect(Collectors.toUnmodifiableSet()),
                accessibilityNote(location),
                at.is(Mark.REMOTE));
    }

    private static ChannelType type(HsdsNode at, HsdsNode location) {
        String mark = at.value(Mark.CHANNEL).orElse("");
        return Stream.of(ChannelType.values())
                .filter(type -> type.name().equals(mark))
                .findFirst()
                .orElse("virtual".equals(location.text("location_type")) ? ChannelType.ONLINE : ChannelType.PLACE);
    }

    /** What the place is, and what others say of the service there and of the way. */
    private static @Nullable LocalizedText note(HsdsNode at, HsdsNode location) {
        String about = Stream.of(location.text("description"), at.text("description"), location.text("transportation"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return about.isEmpty() ? null : location.localized(about, "description");
    }

    private static List<OpeningHours> hours(HsdsNode at, HsdsNode location, List<HsdsNode> common) {
        return Stream.of(at.list("schedules"), location.list("schedules"), common)
                .filter(schedules -> !schedules.isEmpty())
                .findFirst()
                .map(ScheduleImport::of)
                .orElse(List.of());
    }

    /** Names of persons stay outside; an address that has none is that of an office. */
    private static @Nullable String email(HsdsNode at, HsdsNode location) {
        List<HsdsNode> contacts = Stream.of(at, location)
                .flatMap(each -> each.list("contacts").stream())
                .toList();
        if (contacts.stream().anyMatch(contact -> contact.has("name"))) {
            at.remarks().add("hsds.remark.contact");
        }
        return contacts.stream()
                .filter(contact -> !contact.has("name"))
                .map(contact -> contact.email("email"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Place place(HsdsNode location) {
        List<HsdsNode> addresses = location.list("addresses");
        Double latitude = location.number("latitude");
        Double longitude = location.number("longitude");
        boolean onEarth = latitude != null
                && longitude != null
                && Math.abs(latitude) <= MOST_LATITUDE
                && Math.abs(longitude) <= MOST_LONGITUDE;
        if (!onEarth && (latitude != null || longitude != null)) {
            location.remarks().add("hsds.remark.position", latitude + ", " + longitude);
        }
        Double north = onEarth ? latitude : null;
        Double east = onEarth ? longitude : null;
        if (addresses.isEmpty()) {
            return onEarth ? new Place(null, null, null, null, north, east) : null;
        }
        HsdsNode address = addresses.stream()
                .filter(each -> "physical".equals(each.text("address_type")))
                .findFirst()
                .orElse(addresses.getFirst());
        String postalCode = address.text("postal_code");
        boolean finnish = postalCode == null || POSTAL_CODE.matcher(postalCode).matches();
        return new Place(
                municipality(address),
                joined(", ", address.text("address_1"), address.text("address_2")),
                finnish ? postalCode : null,
                joined(" ", finnish ? null : postalCode, address.text("city")),
                north,
                east);
    }

    private @Nullable String municipality(HsdsNode address) {
        String told = address.attributes().stream()
                .filter(attribute -> attribute.taxonomy().equals(OwnTaxonomy.AREA.key()))
                .map(HsdsNode.Attribute::code)
                .findFirst()
                .orElse("");
        String city = address.text("city");
        if (CoverageImport.parse(told).orElse(null) instanceof Coverage.InMunicipality municipality) {
            return municipality.code();
        }
        return city == null || !"FI".equals(address.text("country"))
                ? null
                : areas.named(city).map(Municipality::code).orElse(null);
    }

    private static @Nullable LocalizedText accessibilityNote(HsdsNode location) {
        List<HsdsNode> notes = location.list("accessibility").stream()
                .filter(each -> each.words(OwnTaxonomy.ACCESSIBILITY, Accessibility.class)
                        .findAny()
                        .isEmpty())
                .toList();
        String said = notes.stream()
                .flatMap(each -> Stream.of("description", "details").map(each::text))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : notes.getFirst().localized(said, "description");
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }
}
