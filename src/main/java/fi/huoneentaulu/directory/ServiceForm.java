package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A service as its form shows it: texts by the names of the fields, in one keeper's words. */
final class ServiceForm {
    static final String CHANNELS = "channels";
    static final String AREA = "area";
    static final String AREA_KIND = "area.kind";
    static final String COUNTY = "area.county";
    static final String MUNICIPALITIES = "area.municipalities";
    static final String PLACE = "place";
    static final String STREET = "place.street";
    private static final String CHANNEL = "channels.";
    private static final Map<String, ServiceField> PARTS = Map.ofEntries(
            Map.entry("name", ServiceField.NAME),
            Map.entry("summary", ServiceField.SUMMARY),
            Map.entry("text", ServiceField.TEXT),
            Map.entry("howTo", ServiceField.HOW_TO),
            Map.entry("role", ServiceField.ROLE),
            Map.entry("needs", ServiceField.NEEDS),
            Map.entry("groups", ServiceField.GROUPS),
            Map.entry("ages", ServiceField.AGES),
            Map.entry("requirements", ServiceField.REQUIREMENTS),
            Map.entry(AREA, ServiceField.COVERAGE),
            Map.entry("cost", ServiceField.COST),
            Map.entry("costNote", ServiceField.COST_NOTE),
            Map.entry(CHANNELS, ServiceField.CHANNELS),
            Map.entry("url", ServiceField.URL),
            Map.entry("languages", ServiceField.LANGUAGES));

    private final Areas areas;
    private final Language language;
    private final Map<String, String> values = new LinkedHashMap<>();

    private ServiceForm(Areas areas, Language language) {
        this.areas = areas;
        this.language = language;
    }

    /** Every field with its text; empty ones are left out. */
    static Map<String, String> of(TrayService service, Areas areas, Language language) {
        ServiceForm form = new ServiceForm(areas, language);
        form.write(service);
        return form.values;
    }

    /** The name under which the fields of a channel stand. */
    static String channel(String id) {
        return CHANNEL + id;
    }

    /** The name of a channel's field. */
    static String channel(String id, String field) {
        return channel(id) + "." + field;
    }

    /** Whether a field is another, or stands under it. */
    static boolean isWithin(String other, String field) {
        return field.equals(other) || field.startsWith(other + ".");
    }

    /** The part of a service that a field tells of; empty for its provider. */
    static Optional<ServiceField> part(String field) {
        return Optional.ofNullable(PARTS.get(field.split("\\.", 2)[0]));
    }

    private void write(TrayService service) {
        text("name", service.name());
        text("summary", service.summary());
        text("text", service.text());
        text("howTo", service.howTo());
        text("requirements", service.requirements());
        text("costNote", service.costNote());
        put("role", service.role().name());
        put("cost", service.cost().name());
        put("needs", names(service.needs()));
        put("groups", names(service.groups()));
        put("url", service.url());
        put("languages", LanguageNames.of(service.languages(), language));
        AgeRange ages = service.ages();
        if (ages != null) {
            put("ages.min", Objects.toString(ages.min(), null));
            put("ages.max", Objects.toString(ages.max(), null));
        }
        area(service.coverage());
        List<Channel> channels = service.channels();
        put(
                CHANNELS,
                IntStream.range(0, channels.size()).mapToObj(Integer::toString).collect(Collectors.joining(",")));
        for (int at = 0; at < channels.size(); at++) {
            channel(Integer.toString(at), channels.get(at));
        }
    }

    private void area(Collection<Coverage> coverage) {
        put(AREA_KIND, kind(coverage).name());
        if (kind(coverage) == AreaKind.COUNTY && coverage.iterator().next() instanceof Coverage.InCounty(String code)) {
            put(COUNTY, code);
        }
        put(
                MUNICIPALITIES,
                coverage.stream()
                        .filter(Coverage.InMunicipality.class::isInstance)
                        .map(Coverage.InMunicipality.class::cast)
                        .flatMap(each -> areas.municipality(each.code()).stream())
                        .map(this::name)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    static AreaKind kind(Collection<Coverage> coverage) {
        if (coverage.size() == 1) {
            return switch (coverage.iterator().next()) {
                case Coverage.Country _ -> AreaKind.COUNTRY;
                case Coverage.InCounty _ -> AreaKind.COUNTY;
                case Coverage.InMunicipality _ -> AreaKind.MUNICIPALITIES;
                case Coverage.InCooperationArea _ -> AreaKind.KEPT;
            };
        }
        return coverage.stream().allMatch(Coverage.InMunicipality.class::isInstance)
                ? AreaKind.MUNICIPALITIES
                : AreaKind.KEPT;
    }

    private void channel(String id, Channel channel) {
        put(channel(id, "type"), channel.type().name());
        text(channel(id, "name"), channel.name());
        Place place = channel.place();
        if (place != null) {
            put(channel(id, STREET), place.street());
            put(channel(id, "place.postalCode"), place.postalCode());
            put(channel(id, "place.postOffice"), place.postOffice());
            String municipality = place.municipality();
            if (municipality != null) {
                put(
                        channel(id, "place.municipality"),
                        areas.municipality(municipality).map(this::name).orElse(municipality));
            }
        }
        put(channel(id, "phones"), channel.phones().stream().map(Phone::number).collect(Collectors.joining("\n")));
        put(channel(id, "email"), channel.email());
        put(channel(id, "url"), channel.url());
        put(channel(id, "hours"), HoursText.write(channel.hours(), language));
        put(channel(id, "season"), channel.season() == null ? null : SeasonText.write(channel.season()));
        put(channel(id, "accessibility"), names(channel.accessibility()));
        put(channel(id, "remote"), channel.remote() ? "true" : null);
    }

    private String name(Municipality municipality) {
        return municipality.name().text(language);
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private void text(String field, @Nullable LocalizedText text) {
        if (text != null) {
            for (Language each : Language.values()) {
                put(field + "." + each.tag(), text.exactly(each).orElse(null));
            }
        }
    }

    private void put(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }
}
