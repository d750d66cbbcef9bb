package fi.huoneentaulu.exchange.fhir;

import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.HealthcareServiceAvailableTimeComponent;
import org.hl7.fhir.r4.model.HealthcareService.HealthcareServiceNotAvailableComponent;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationHoursOfOperationComponent;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opening hours as FHIR writes them: every week alike; what holds for a while or a season is told in words. */
@Component
class FhirHours {
    private static final int DAY = 3;

    private final FhirWords words;

    FhirHours(FhirWords words) {
        this.words = words;
    }

    void put(HealthcareService service, List<Channel> channels) {
        for (Channel channel : channels) {
            always(channel).forEach(hours -> service.addAvailableTime(available(hours)));
            channel.hours().stream()
                    .filter(OpeningHours::closed)
                    .forEach(hours -> service.addNotAvailable(closed(hours)));
        }
        String exceptions =
                channels.stream().flatMap(this::exceptions).distinct().collect(Collectors.joining(" "));
        if (!exceptions.isEmpty()) {
            service.setAvailabilityExceptions(exceptions);
        }
        List<OpeningHours> open = channels.stream()
                .flatMap(channel -> channel.hours().stream())
                .filter(hours -> !hours.closed())
                .toList();
        if (!open.isEmpty() && open.stream().allMatch(OpeningHours::byAppointment)) {
            service.setAppointmentRequired(true);
        }
    }

    void put(Location location, Channel channel) {
        always(channel).forEach(hours -> location.addHoursOfOperation(operating(hours)));
        String exceptions = exceptions(channel).collect(Collectors.joining(" "));
        if (!exceptions.isEmpty()) {
            location.setAvailabilityExceptions(exceptions);
        }
    }

    private static Stream<OpeningHours> always(Channel channel) {
        return channel.hours().stream().filter(hours -> !hours.closed() && !limited(hours));
    }

    private static boolean limited(OpeningHours hours) {
        return hours.validFrom() != null || hours.validTo() != null;
    }

    private Stream<String> exceptions(Channel channel) {
        Season season = channel.season();
        Stream<String> seasons = season == null
                ? Stream.empty()
                : Stream.of(words.text("directory.season", day(season.from()), day(season.to())) + ".");
        return Stream.concat(
                seasons,
                channel.hours().stream()
                        .filter(hours -> hours.closed() || limited(hours))
                        .map(this::told));
    }

    private String told(OpeningHours hours) {
        String key = hours.closed() ? "fhir.hours.closed" : "fhir.hours.open";
        return words.text(
                key,
                days(hours),
                hours.from().toString(),
                hours.to().toString(),
                date(hours.validFrom()),
                date(hours.validTo()));
    }

    private static String days(OpeningHours hours) {
        return hours.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.of("fi")))
                .collect(Collectors.joining(", "));
    }

    private static String day(MonthDay day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    private static HealthcareServiceAvailableTimeComponent available(OpeningHours hours) {
        HealthcareServiceAvailableTimeComponent time = new HealthcareServiceAvailableTimeComponent();
        hours.days().stream()
                .sorted()
                .map(FhirHours::code)
                .map(HealthcareService.DaysOfWeek::fromCode)
                .forEach(time::addDaysOfWeek);
        return hours.allDay()
                ? time.setAllDay(true)
                : time.setAvailableStartTime(time(hours.from())).setAvailableEndTime(time(hours.to()));
    }

    private static LocationHoursOfOperationComponent operating(OpeningHours hours) {
        LocationHoursOfOperationComponent time = new LocationHoursOfOperationComponent();
        hours.days().stream()
                .sorted()
                .map(FhirHours::code)
                .map(Location.DaysOfWeek::fromCode)
                .forEach(time::addDaysOfWeek);
        return hours.allDay()
                ? time.setAllDay(true)
                : time.setOpeningTime(time(hours.from())).setClosingTime(time(hours.to()));
    }

    private HealthcareServiceNotAvailableComponent closed(OpeningHours hours) {
        HealthcareServiceNotAvailableComponent closed =
                new HealthcareServiceNotAvailableComponent().setDescription(told(hours));
        if (!limited(hours)) {
            return closed;
        }
        Period during = new Period();
        if (hours.validFrom() != null) {
            during.setStartElement(new DateTimeType(hours.validFrom().toString()));
        }
        if (hours.validTo() != null) {
            during.setEndElement(new DateTimeType(hours.validTo().toString()));
        }
        return closed.setDuring(during);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, DAY).toLowerCase(Locale.ROOT);
    }

    private static String time(LocalTime time) {
        return time + ":00";
    }
}
