package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.AgeRange;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.StoredService;
import fi.huoneentaulu.directory.Term;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A service as HSDS writes it. */
@Component
class ServiceExport {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final OwnTerms terms;
    private final OrganizationExport organizations;
    private final ChannelExport channels;

    ServiceExport(OwnTerms terms, OrganizationExport organizations, ChannelExport channels) {
        this.terms = terms;
        this.organizations = organizations;
        this.channels = channels;
    }

    /** Everything of a service. */
    ObjectNode full(StoredService stored) {
        Entity entity = full(stored.service(), stored.changedAt());
        return entity.put("organization", organizations.full(stored.service().provider()))
                .json();
    }

    /** A service inside its organization. */
    ObjectNode inside(StoredService stored) {
        return full(stored.service(), stored.changedAt()).json();
    }

    /** What of a service stands once. */
    ObjectNode line(StoredService stored) {
        ObjectNode json = basics(stored.service(), stored.changedAt())
                .put("organization", organizations.line(stored.service().provider()))
                .json();
        json.remove("attributes");
        return json;
    }

    /** As little as tells whether a service must be read again. */
    static ObjectNode minimal(ListedService service) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", HsdsIds.service(service.code()).toString());
        json.put("name", service.item().name().fi());
        json.put("status", "active");
        json.put("last_modified", moment(service.changedAt()));
        return json;
    }

    /** The place of a service in its organization, in short. */
    static ObjectNode reference(ListedService service) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", HsdsIds.service(service.code()).toString());
        json.put("name", service.item().name().fi());
        json.put("status", "active");
        return json;
    }

    /** A service at one of its locations. */
    Entity atLocation(StoredService stored, int channel, boolean whole) {
        TrayService service = stored.service();
        return channels.at(service.code(), channel, service.channels().get(channel), whole);
    }

    private Entity basics(TrayService service, Instant changedAt) {
        AgeRange ages = service.ages();
        Entity entity = new Entity(terms, "service", HsdsIds.service(service.code()))
                .put(
                        "organization_id",
                        HsdsIds.organization(service.provider().code()).toString())
                .text("name", service.name())
                .put("alternate_name", joined(service.otherNames()))
                .text("description", Objects.requireNonNullElse(service.text(), service.summary()))
                .uri("url", service.url())
                .put("email", email(service))
                .put("status", "active")
                .text("application_process", service.howTo())
                .text("fees_description", service.costNote())
                .text("eligibility_description", service.requirements());
        if (ages != null) {
            entity.put("minimum_age", ages.min()).put("maximum_age", ages.max());
        }
        LocalDate verified = service.verifiedOn();
        boolean gone = service.origin() != null && service.origin().goneOn() != null;
        return entity.put("alert", gone ? terms.text("directory.gone") : null)
                .put("assured_date", verified == null ? null : verified.toString())
                .put("last_modified", moment(changedAt));
    }

    private Entity full(TrayService service, Instant changedAt) {
        Entity entity = basics(service, changedAt);
        marks(entity, service);
        List<Entity> places = IntStream.range(0, service.channels().size())
                .mapToObj(n -> channels.at(service.code(), n, service.channels().get(n), true))
                .toList();
        return entity.put("additional_urls", urls(entity, service))
                .put("phones", phones(service))
                .put("service_areas", areas(entity, service))
                .put("service_at_locations", places)
                .put("languages", languages(entity, service))
                .put("cost_options", List.of(cost(entity, service.cost())))
                .put("capacities", capacities(entity, service.capacity()));
    }

    private void marks(Entity entity, TrayService service) {
        entity.mark(Mark.CODE, service.code())
                .mark(Mark.EDITED_ON, service.editedOn().toString())
                .term(terms.of(service.role()));
        if (service.capacity() != null && service.capacity().state() == Room.UNKNOWN) {
            entity.term(terms.of(Room.UNKNOWN), service.capacity().toldOn().toString());
        }
        if (service.text() != null) {
            entity.markText(Mark.SUMMARY, "summary", service.summary());
        }
        for (int n = 0; n < service.otherNames().size(); n++) {
            entity.markText(
                    Mark.OTHER_NAME, "alternate_name." + n, service.otherNames().get(n));
        }
        service.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(detail -> entity.markText(Mark.DETAIL, detail.getKey().name(), detail.getValue()));
        service.needs().stream().sorted().map(terms::of).forEach(entity::term);
        service.groups().stream().sorted().map(terms::of).forEach(entity::term);
        service.terms().stream()
                .sorted(Comparator.comparing(Term::taxonomy).thenComparing(Term::code))
                .forEach(term -> entity.term(HsdsTerm.of(term), term.name()));
    }

    private static @Nullable String joined(List<LocalizedText> names) {
        return names.isEmpty() ? null : names.stream().map(LocalizedText::fi).collect(Collectors.joining("; "));
    }

    /** The first address that can be written to, for those who look for it at the service itself. */
    private static @Nullable String email(TrayService service) {
        return service.channels().stream()
                .map(Channel::email)
                .filter(Objects::nonNull)
                .filter(Entity::isEmail)
                .findFirst()
                .orElse(null);
    }

    /** The numbers of those ways that have no place, for those who look for them at the service itself. */
    private List<Entity> phones(TrayService service) {
        return IntStream.range(0, service.channels().size())
                .filter(n -> service.channels().get(n).type() == ChannelType.PHONE)
                .boxed()
                .flatMap(n ->
                        channels.phones(service.code(), n, service.channels().get(n)).stream())
                .toList();
    }

    private static List<Entity> urls(Entity entity, TrayService service) {
        return service.channels().stream()
                .map(Channel::url)
                .filter(Objects::nonNull)
                .filter(Entity::isUri)
                .filter(url -> !url.equals(service.url()))
                .distinct()
                .map(url -> entity.child("url", url).put("url", url))
                .toList();
    }

    private List<Entity> areas(Entity entity, TrayService service) {
        return service.coverage().stream()
                .sorted(Comparator.comparing(Coverage::text))
                .map(coverage -> entity.child("service_area", coverage.text())
                        .put("name", terms.of(coverage).name())
                        .term(terms.of(coverage)))
                .toList();
    }

    private static List<Entity> languages(Entity entity, TrayService service) {
        return service.languages().stream()
                .sorted()
                .map(code -> entity.child("language", code)
                        .put("name", Locale.of(code).getDisplayLanguage(Locale.of("fi")))
                        .put("code", code))
                .toList();
    }

    private Entity cost(Entity entity, Cost cost) {
        Entity option = entity.child("cost_option", 0)
                .put("option", terms.of(cost).name())
                .term(terms.of(cost));
        return cost == Cost.FREE ? option.put("currency", "EUR").put("amount", 0) : option;
    }

    /** How many places there are nobody has told: one stands for some, none for none. */
    private List<Entity> capacities(Entity entity, @Nullable Capacity capacity) {
        if (capacity == null || capacity.state() == Room.UNKNOWN) {
            return List.of();
        }
        Entity unit = new Entity(terms, "unit", HsdsIds.of("unit", "place")).put("name", terms.text("hsds.unit"));
        return List.of(entity.child("service_capacity", 0)
                .put("unit", unit)
                .put("available", capacity.state() == Room.ROOM ? 1 : 0)
                .put("description", terms.of(capacity.state()).name())
                .put(
                        "updated",
                        moment(capacity.toldOn().atStartOfDay(FinnishTime.ZONE).toInstant()))
                .term(terms.of(capacity.state())));
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
