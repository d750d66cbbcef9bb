package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.AgeRange;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.DetailKind;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.ServiceBuilder;
import fi.huoneentaulu.directory.Term;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat;
import fi.huoneentaulu.exchange.Summaries;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads services of HSDS 3.1, one whole service at a time; what we wrote ourselves comes back as it was. */
@Component
public class HsdsFormat implements ServiceFormat {
    static final String SOURCE = "hsds";

    private static final int LONGEST_ITEM = 1_000_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,69}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> NOT_OFFERED = Set.of("inactive", "defunct");
    private static final List<String> NO_PLACE = List.of(
            "program",
            "funding",
            "interpretation_services",
            "accreditations",
            "licenses",
            "assurer_email",
            "alert",
            "required_documents",
            "metadata");

    private final ChannelImport channels;
    private final CoverageImport coverage;
    private final Clock clock;
    private final JsonMapper json;

    HsdsFormat(ChannelImport channels, CoverageImport coverage, Clock clock, JsonMapper json) {
        this.channels = channels;
        this.coverage = coverage;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Reading read(String item) {
        Remarks remarks = new Remarks();
        HsdsNode read = new HsdsNode(parsed(item), remarks, null);
        boolean ours = read.is(Mark.CODE);
        HsdsNode service = ours ? read : read.in(language(read));
        try {
            return new Reading(service(service, ours), remarks.all());
        } catch (IllegalArgumentException e) {
            throw Remarks.refusal("hsds.refusal.value", String.valueOf(e.getMessage()));
        }
    }

    private JsonNode parsed(String item) {
        if (item.length() > LONGEST_ITEM) {
            throw Remarks.refusal("hsds.refusal.long");
        }
        try {
            JsonNode read = json.readTree(item);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            throw Remarks.refusal("hsds.refusal.json");
        }
        throw Remarks.refusal("hsds.refusal.json");
    }

    /** Finnish is what every text has; of others it is remarked, and a known language gets its text as well. */
    private static @Nullable Language language(HsdsNode service) {
        Set<String> codes = languages(service, new Remarks());
        if (codes.contains(Language.FI.tag())) {
            return null;
        }
        service.remarks().add("hsds.remark.language");
        return codes.size() == 1 ? Language.ofTag(codes.iterator().next()).orElse(null) : null;
    }

    private TrayService service(HsdsNode service, boolean ours) {
        String id = service.text("id");
        LocalizedText name = service.texts("name");
        if (id == null || !ID.matcher(id).matches()) {
            throw Remarks.refusal("hsds.refusal.id");
        }
        if (name == null) {
            throw Remarks.refusal("hsds.refusal.name");
        }
        status(service);
        ServiceBuilder into = TrayService.building(code(service, id), ProviderImport.of(service))
                .name(name)
                .origin(new Origin(SOURCE, id, null));
        List<Channel> ways = channels.of(service, ours);
        words(service, into, name);
        who(service, into);
        times(service, into);
        if (!ours) {
            leftOut(service);
        }
        return into.coverage(coverage.of(service, ways))
                .cost(CostImport.cost(service))
                .costNote(CostImport.note(service))
                .channels(ways)
                .url(service.web("url"))
                .terms(terms(service))
                .languages(languages(service, service.remarks()))
                .build();
    }

    /** Our own code, if we gave it; else one made of the id. */
    static String code(HsdsNode entity, @Nullable String id) {
        String ours = entity.value(Mark.CODE).orElse("");
        if (CODE.matcher(ours).matches()) {
            return ours;
        }
        if (id == null || !ID.matcher(id).matches()) {
            throw Remarks.refusal("hsds.refusal.id");
        }
        return SOURCE + "-" + id.toLowerCase(Locale.ROOT);
    }

    private static void status(HsdsNode service) {
        String status = Objects.requireNonNullElse(service.text("status"), "active");
        if (NOT_OFFERED.contains(status)) {
            throw Remarks.refusal("hsds.refusal.status", status);
        }
        if (!status.equals("active")) {
            service.remarks().add("hsds.remark.status", status);
        }
    }

    private static void words(HsdsNode service, ServiceBuilder into, LocalizedText name) {
        LocalizedText description = service.texts("description");
        if (description == null) {
            service.remarks().add("hsds.remark.description");
            into.summary(name);
        } else if (service.is(Mark.SUMMARY)) {
            into.summary(service.localized(service.value(Mark.SUMMARY).orElseThrow(), "summary"))
                    .text(description);
        } else if (service.is(Mark.CODE) || description.fi().length() <= Summaries.LONGEST) {
            into.summary(description);
        } else {
            into.summary(Summaries.of(description)).text(description);
        }
        Map<DetailKind, LocalizedText> details = new EnumMap<>(DetailKind.class);
        service.marked(Mark.DETAIL)
                .forEach(detail -> Stream.of(DetailKind.values())
                        .filter(kind -> kind.name().equals(detail.label()))
                        .forEach(kind -> details.put(kind, service.localized(detail.value(), detail.label()))));
        LocalizedText wait = service.texts("wait_time");
        if (wait != null) {
            details.putIfAbsent(DetailKind.PROCESSING_TIME, wait);
        }
        into.otherNames(otherNames(service))
                .howTo(service.texts("application_process"))
                .details(details);
    }

    private static List<LocalizedText> otherNames(HsdsNode service) {
        if (service.is(Mark.OTHER_NAME)) {
            return service.marked(Mark.OTHER_NAME)
                    .map(name -> service.localized(name.value(), name.label()))
                    .toList();
        }
        LocalizedText other = service.texts("alternate_name");
        return other == null ? List.of() : List.of(other);
    }

    private static void who(HsdsNode service, ServiceBuilder into) {
        into.role(service.words(OwnTaxonomy.ROLE, ServiceRole.class).findFirst().orElse(ServiceRole.SERVICE))
                .needs(service.words(OwnTaxonomy.NEED, Need.class).collect(Collectors.toSet()))
                .groups(service.words(OwnTaxonomy.TARGET_GROUP, TargetGroup.class)
                        .collect(Collectors.toSet()))
                .requirements(service.texts("eligibility_description"));
        Double min = service.number("minimum_age");
        Double max = service.number("maximum_age");
        if (min == null && max == null) {
            return;
        }
        try {
            into.ages(new AgeRange(min == null ? null : min.intValue(), max == null ? null : max.intValue()));
        } catch (IllegalArgumentException e) {
            service.remarks().add("hsds.remark.ages", min + "–" + max);
        }
    }

    private void times(HsdsNode service, ServiceBuilder into) {
        LocalDate modified = service.date("last_modified");
        LocalDate edited = service.value(Mark.EDITED_ON)
                .flatMap(HsdsFormat::day)
                .orElse(modified == null ? LocalDate.now(clock) : modified);
        into.editedOn(edited).verifiedOn(service.date("assured_date")).capacity(capacity(service));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Capacity capacity(HsdsNode service) {
        Optional<Capacity> unknown = service.attributes().stream()
                .filter(attribute -> attribute.taxonomy().equals(OwnTaxonomy.ROOM.key()))
                .flatMap(attribute -> day(attribute.value()).stream())
                .map(day -> new Capacity(Room.UNKNOWN, day))
                .findFirst();
        return unknown.or(() -> service.list("capacities").stream()
                        .flatMap(each -> Stream.ofNullable(room(each)))
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable Capacity room(HsdsNode capacity) {
        String updated = capacity.text("updated");
        Double available = capacity.number("available");
        Double maximum = capacity.number("maximum");
        if (updated == null || available == null || (maximum != null && available > maximum)) {
            capacity.remarks().add("hsds.remark.capacity", available + " / " + maximum);
            return null;
        }
        try {
            Room room = capacity.words(OwnTaxonomy.ROOM, Room.class)
                    .findFirst()
                    .orElse(available > 0 ? Room.ROOM : Room.FULL);
            return new Capacity(
                    room,
                    OffsetDateTime.parse(updated)
                            .atZoneSameInstant(FinnishTime.ZONE)
                            .toLocalDate());
        } catch (DateTimeException e) {
            capacity.remarks().add("hsds.remark.date", "updated", updated);
            return null;
        }
    }

    private static Set<Term> terms(HsdsNode service) {
        return service.attributes().stream()
                .filter(attribute -> OwnTaxonomy.of(attribute.taxonomy()).isEmpty())
                .filter(attribute ->
                        !attribute.code().isEmpty() && !attribute.name().isBlank())
                .map(attribute -> new Term(
                        attribute.taxonomy().isEmpty() ? SOURCE : attribute.taxonomy(),
                        attribute.code(),
                        service.localized(attribute.name(), attribute.id())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> languages(HsdsNode service, Remarks remarks) {
        Set<String> codes = service.list("languages").stream()
                .map(language ->
                        Objects.requireNonNullElse(language.text("code"), "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        codes.stream()
                .filter(code -> !LANGUAGE.matcher(code).matches())
                .forEach(code -> remarks.add("hsds.remark.language-code", code));
        return codes.stream().filter(LANGUAGE.asMatchPredicate()).collect(Collectors.toSet());
    }

    private static void leftOut(HsdsNode service) {
        String properties = NO_PLACE.stream().filter(service::has).collect(Collectors.joining(", "));
        if (!properties.isEmpty()) {
            service.remarks().add("hsds.remark.left-out", properties);
        }
        if (service.list("contacts").stream().anyMatch(contact -> contact.has("name"))) {
            service.remarks().add("hsds.remark.contact");
        }
    }
}
