package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service tells in numbers and codes, in one reader's words. */
public final class ServiceWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d.M.");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final int LEAP_YEAR = 2000;

    private final Messages messages;
    private final Areas areas;
    private final Language language;

    /**
     * Words for a reader.
     *
     * @param messages the texts of the interface
     * @param areas the areas, for their names
     * @param language the reader's language
     */
    public ServiceWords(Messages messages, Areas areas, Language language) {
        this.messages = messages;
        this.areas = areas;
        this.language = language;
    }

    /**
     * A text of the interface.
     *
     * @param key a key of the bundles
     * @param args values for the placeholders
     * @return the text
     */
    public String say(String key, Object... args) {
        return messages.get(language, key, args);
    }

    /**
     * The name of an enum value of the vocabulary.
     *
     * @param value the value
     * @return its name
     */
    public String name(Enum<?> value) {
        return messages.name(language, value);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return such as 5.11.2026
     */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * The names of municipalities.
     *
     * @param codes their codes; unknown ones are left out
     * @return the names in alphabetical order
     */
    public Stream<String> municipalities(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> areas.municipality(code).stream())
                .map(each -> each.name().text(language))
                .distinct()
                .sorted(Alphabet.of(language).by(name -> name));
    }

    /**
     * Ages.
     *
     * @param ages the ages, or null
     * @return them in words, or empty for all ages
     */
    public Optional<String> ages(@Nullable AgeRange ages) {
        if (ages == null) {
            return Optional.empty();
        }
        Integer min = ages.min();
        Integer max = ages.max();
        if (min != null && max != null) {
            return Optional.of(say("directory.ages.both", min, max));
        }
        return Optional.ofNullable(min)
                .map(least -> say("directory.ages.min", least))
                .or(() -> Optional.ofNullable(max).map(most -> say("directory.ages.max", most)));
    }

    /**
     * A language that a service is given in.
     *
     * @param code its code
     * @return its name
     */
    public String language(String code) {
        return LanguageNames.of(Set.of(code), language);
    }

    /**
     * For whom a service is.
     *
     * @param groups the groups; empty for everyone
     * @return their names
     */
    public String groups(Set<TargetGroup> groups) {
        return groups.isEmpty()
                ? name(TargetGroup.EVERYONE)
                : groups.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    /**
     * Where the clients of a service may live.
     *
     * @param coverage the areas
     * @return their names
     */
    public String coverage(Set<Coverage> coverage) {
        return coverage.stream()
                .map(each -> areas.name(each).map(name -> name.text(language)).orElseGet(() -> country(each)))
                .sorted(Alphabet.of(language).by(name -> name))
                .collect(Collectors.joining(", "));
    }

    private String country(Coverage coverage) {
        return coverage instanceof Coverage.Country ? say("directory.country") : coverage.text();
    }

    /**
     * An address.
     *
     * @param place the place, or null
     * @return street, post and municipality; empty when nothing is told
     */
    public String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        String post = Stream.of(place.postalCode(), place.postOffice())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        Stream<String> municipality = Stream.ofNullable(place.municipality())
                .flatMap(code -> municipalities(Set.of(code)))
                .filter(name -> !name.equalsIgnoreCase(place.postOffice()));
        return Stream.concat(Stream.of(place.street(), post), municipality)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * Opening hours.
     *
     * @param hours the hours
     * @return the days, the times and what is said of them
     */
    public String hours(OpeningHours hours) {
        String days = hours.days().size() == DayOfWeek.values().length
                ? say("directory.hours.every-day")
                : hours.days().stream().sorted().map(this::day).collect(Collectors.joining(", "));
        return Stream.of(
                        days + " " + times(hours),
                        hours.byAppointment() ? say("directory.hours.appointment") : "",
                        valid(hours.validFrom(), hours.validTo()),
                        hours.note() == null ? "" : hours.note().text(language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String times(OpeningHours hours) {
        if (hours.closed()) {
            return say("directory.hours.closed");
        }
        return hours.allDay()
                ? say("directory.hours.all-day")
                : say("directory.hours", time(hours.from()), time(hours.to()));
    }

    private static String valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                ? ""
                : (from == null ? "" : DAY.format(from)) + "–" + (to == null ? "" : DAY.format(to));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    private static String time(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : TIME).format(time);
    }

    /**
     * A part of the year.
     *
     * @param season the part
     * @return its first and last day
     */
    public String season(Season season) {
        return say("directory.season", day(season.from()), day(season.to()));
    }

    private static String day(MonthDay day) {
        return DAY_OF_YEAR.format(day.atYear(LEAP_YEAR));
    }
}
