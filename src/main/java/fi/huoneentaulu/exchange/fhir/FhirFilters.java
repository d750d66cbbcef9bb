package fi.huoneentaulu.exchange.fhir;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which services a search of FHIR leaves. */
@Component
class FhirFilters {
    private static final Pattern LIMIT = Pattern.compile("(eq|ne|gt|ge|lt|le|sa|eb)?(\\d{4}-.+)");

    private static final String MUNICIPALITY = FhirIds.area("municipality:");

    private final Areas areas;

    FhirFilters(Areas areas) {
        this.areas = areas;
    }

    Predicate<ListedService> of(FhirQuery query) {
        Predicate<ListedService> wanted = every(query.names(), FhirFilters::named)
                .and(every(query.categories(), FhirFilters::answering))
                .and(every(query.types(), FhirFilters::ofType))
                .and(every(query.areas(), this::covering))
                .and(every(query.organizations(), FhirFilters::providedBy))
                .and(every(query.updated(), FhirFilters::updated));
        return Boolean.FALSE.equals(query.active()) ? _ -> false : wanted;
    }

    private static Predicate<ListedService> every(
            List<List<String>> lists, Function<String, Predicate<ListedService>> filter) {
        Predicate<ListedService> wanted = _ -> true;
        for (List<String> values : lists) {
            List<Predicate<ListedService>> any = values.stream().map(filter).toList();
            wanted = wanted.and(service -> any.stream().anyMatch(each -> each.test(service)));
        }
        return wanted;
    }

    /** As the standard says: the beginning, in any case. */
    private static Predicate<ListedService> named(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return service -> {
            LocalizedText name = service.item().name();
            return Stream.of(name.fi(), name.sv(), name.en())
                    .anyMatch(each ->
                            each != null && each.toLowerCase(Locale.ROOT).startsWith(wanted));
        };
    }

    private static Predicate<ListedService> answering(String token) {
        return service -> service.item().needs().stream()
                .anyMatch(need -> matches(token, FhirWords.system(FhirWords.systemOf(need)), need.name()));
    }

    private static Predicate<ListedService> ofType(String token) {
        return service -> {
            Enum<?> role = service.item().role();
            return matches(token, FhirWords.system(FhirWords.systemOf(role)), role.name())
                    || service.terms().stream()
                            .anyMatch(term -> matches(token, FhirResources.system(term), term.code()));
        };
    }

    /** A token: a code in any system, or in one, or any code of a system. */
    private static boolean matches(String token, String system, String code) {
        int bar = token.indexOf('|');
        if (bar < 0) {
            return token.equals(code);
        }
        String wanted = token.substring(bar + 1);
        return token.substring(0, bar).equals(system) && (wanted.isEmpty() || wanted.equals(code));
    }

    /** Who asks for a municipality gets what covers it, in whatever wider area. */
    private Predicate<ListedService> covering(String reference) {
        String area = id(reference, "Location");
        String municipality = area.startsWith(MUNICIPALITY) ? area.substring(MUNICIPALITY.length()) : "";
        Set<Coverage> around = areas.around(municipality);
        return service -> service.item().coverage().stream()
                .anyMatch(coverage -> FhirIds.area(coverage.text()).equals(area) || around.contains(coverage));
    }

    private static Predicate<ListedService> providedBy(String reference) {
        String organization = id(reference, "Organization");
        return service -> FhirIds.of(service.item().provider().code()).equals(organization);
    }

    /** The id of a reference: {@code id}, {@code Type/id} or an address that ends so. */
    private static String id(String reference, String type) {
        int slash = reference.lastIndexOf('/');
        boolean right = slash < 0
                || reference.substring(0, slash).equals(type)
                || reference.substring(0, slash).endsWith("/" + type);
        return right ? reference.substring(slash + 1) : "";
    }

    private static Predicate<ListedService> updated(String limit) {
        Matcher matcher = LIMIT.matcher(limit.replace(' ', '+'));
        if (!matcher.matches()) {
            throw new DomainException("fhir.error.updated", limit);
        }
        try {
            String prefix = matcher.group(1) == null ? "eq" : matcher.group(1);
            return within(prefix, matcher.group(2));
        } catch (DateTimeException e) {
            throw new DomainException("fhir.error.updated", limit);
        }
    }

    /** A day or a moment stands for all of its time. */
    private static Predicate<ListedService> within(String prefix, String text) {
        boolean day = text.indexOf('T') < 0;
        Instant from = day
                ? LocalDate.parse(text).atStartOfDay(FinnishTime.ZONE).toInstant()
                : OffsetDateTime.parse(text).toInstant();
        Instant to = day
                ? LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(FinnishTime.ZONE)
                        .toInstant()
                : from.plus(text.indexOf('.') < 0 ? Duration.ofSeconds(1) : Duration.ofMillis(1));
        return service -> {
            Instant changed = service.changedAt();
            return switch (prefix) {
                case "eq" -> !changed.isBefore(from) && changed.isBefore(to);
                case "ne" -> changed.isBefore(from) || !changed.isBefore(to);
                case "gt", "sa" -> !changed.isBefore(to);
                case "ge" -> !changed.isBefore(from);
                case "lt", "eb" -> changed.isBefore(from);
                default -> changed.isBefore(to);
            };
        };
    }
}
