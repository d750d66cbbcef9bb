package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.directory.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A way to a service as HSDS writes a service at a location; what is no place is a virtual location. */
@Component
class ChannelExport {
    private final OwnTerms terms;
    private final Areas areas;
    private final ScheduleExport schedules;

    ChannelExport(OwnTerms terms, Areas areas, ScheduleExport schedules) {
        this.terms = terms;
        this.areas = areas;
        this.schedules = schedules;
    }

    Entity at(String service, int number, Channel channel, boolean whole) {
        UUID id = HsdsIds.serviceAtLocation(service, number);
        Entity entity = new Entity(terms, "service_at_location", id)
                .put("service_id", HsdsIds.service(service).toString())
                .put("location_id", HsdsIds.of("location", service, number).toString());
        return whole ? whole(entity, service, number, channel) : entity.put("location", line(service, number, channel));
    }

    private Entity whole(Entity entity, String service, int number, Channel channel) {
        Season season = channel.season();
        entity.mark(Mark.CHANNEL, channel.type().name());
        if (channel.remote()) {
            entity.mark(Mark.REMOTE, null);
        }
        if (season != null) {
            entity.mark(Mark.SEASON, ScheduleExport.text(season));
        }
        if (channel.email() != null) {
            entity.put("contacts", List.of(entity.child("contact", 0).email("email", channel.email())));
        }
        return entity.put("phones", phones(service, number, channel))
                .put("schedules", schedules.of(entity, channel.hours(), season))
                .put("location", location(service, number, channel));
    }

    List<Entity> phones(String service, int number, Channel channel) {
        return IntStream.range(0, channel.phones().size())
                .mapToObj(n -> phone(
                        HsdsIds.of("phone", service, number, n),
                        channel.phones().get(n)))
                .toList();
    }

    private Entity phone(UUID id, Phone phone) {
        return new Entity(terms, "phone", id)
                .put("number", phone.number())
                .put("type", "voice")
                .text("description", phone.note());
    }

    /** What of a location stands once. */
    private Entity line(String service, int number, Channel channel) {
        Entity entity = new Entity(terms, "location", HsdsIds.of("location", service, number))
                .put("location_type", type(channel))
                .put("name", channel.name() == null ? null : channel.name().fi())
                .put(
                        "description",
                        channel.note() == null ? null : channel.note().fi());
        return position(entity, channel.place());
    }

    private Entity location(String service, int number, Channel channel) {
        Entity entity = new Entity(terms, "location", HsdsIds.of("location", service, number))
                .put("location_type", type(channel))
                .uri("url", channel.url())
                .text("name", channel.name())
                .text("description", channel.note());
        Place place = channel.place();
        if (place != null) {
            entity.put("addresses", List.of(address(entity, place)));
        }
        return position(entity, place).put("accessibility", accessibility(entity, channel));
    }

    private static String type(Channel channel) {
        return channel.hasPlace() ? "physical" : "virtual";
    }

    private static Entity position(Entity entity, @Nullable Place place) {
        return place == null ? entity : entity.put("latitude", place.latitude()).put("longitude", place.longitude());
    }

    private Entity address(Entity location, Place place) {
        Optional<Municipality> municipality =
                Optional.ofNullable(place.municipality()).flatMap(areas::municipality);
        String county = municipality
                .flatMap(each -> areas.county(each.county()))
                .map(County::shortName)
                .map(name -> name.fi())
                .orElse("");
        Entity address = location.child("address", 0)
                .required("address_1", place.street(), "")
                .required(
                        "city",
                        place.postOffice(),
                        municipality.map(each -> each.name().fi()).orElse(""))
                .put("state_province", county)
                .required("postal_code", place.postalCode(), "")
                .put("country", "FI")
                .put("address_type", "physical");
        return place.municipality() == null
                ? address
                : address.term(terms.of(new Coverage.InMunicipality(place.municipality())));
    }

    private List<Entity> accessibility(Entity location, Channel channel) {
        List<Entity> list = new ArrayList<>();
        channel.accessibility().stream()
                .sorted()
                .map(feature -> location.child("accessibility", feature)
                        .put("description", terms.of(feature).name())
                        .term(terms.of(feature)))
                .forEach(list::add);
        if (channel.accessibilityNote() != null) {
            list.add(location.child("accessibility", "note").text("description", channel.accessibilityNote()));
        }
        return list;
    }
}
