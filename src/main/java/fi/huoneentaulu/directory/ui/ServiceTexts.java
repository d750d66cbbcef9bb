package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.AgeRange;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.Season;
import fi.huoneentaulu.directory.TrayItem;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Services in the reader's words. */
class ServiceTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d.M.");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final Areas areas;
    private final Language language;

    ServiceTexts(Areas areas, Language language) {
        this.areas = areas;
        this.language = language;
    }

    static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    /** A text with the language that it is really in. */
    Span spoken(LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(language);
        Span span = new Span(spoken.text());
        if (spoken.differsFrom(language)) {
            span.getElement().setAttribute("lang", spoken.language().tag());
        }
        return span;
    }

    String sector(Provider provider) {
        return say(Messages.nameKey(provider.sector()));
    }

    /** What is looked at first: the place, the evening, the price, the room; and a warning where it is old. */
    List<Component> marks(TrayLine line) {
        List<Component> marks = new ArrayList<>();
        where(line.service()).forEach(place -> marks.add(new Span(place)));
        ages(line.service().ages()).ifPresent(ages -> marks.add(new Span(ages)));
        marks.add(new Span(say(line.service().cost().key())));
        if (line.open()) {
            marks.add(mark("directory.open-now", "tray-good"));
        }
        if (line.room() != Room.UNKNOWN) {
            marks.add(mark(line.room().key(), line.room() == Room.ROOM ? "tray-good" : "tray-full"));
        }
        if (line.old()) {
            marks.add(mark("directory.old.short", "tray-old"));
        }
        return marks;
    }

    private static Span mark(String key, String style) {
        Span mark = new Span(say(key));
        mark.addClassName(style);
        return mark;
    }

    /** The municipalities of its places, or that it is given from afar. */
    private Stream<String> where(TrayItem service) {
        List<String> places = service.municipalities().stream()
                .flatMap(code -> areas.municipality(code).stream())
                .map(Municipality::name)
                .map(name -> name.text(language))
                .sorted(Alphabet.of(language).by(name -> name))
                .toList();
        return service.remote() ? Stream.concat(places.stream(), Stream.of(say("directory.remote"))) : places.stream();
    }

    Optional<String> ages(@Nullable AgeRange ages) {
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

    String groups(TrayService service) {
        return service.groups().isEmpty()
                ? say(Messages.nameKey(TargetGroup.EVERYONE))
                : service.groups().stream()
                        .sorted()
                        .map(group -> say(Messages.nameKey(group)))
                        .collect(Collectors.joining(", "));
    }

    String coverage(TrayService service) {
        return service.coverage().stream()
                .map(each -> areas.name(each).map(name -> name.text(language)).orElseGet(() -> country(each)))
                .sorted(Alphabet.of(language).by(name -> name))
                .collect(Collectors.joining(", "));
    }

    private static String country(Coverage coverage) {
        return coverage instanceof Coverage.Country ? say("directory.country") : coverage.text();
    }

    String hours(OpeningHours hours) {
        String days = hours.days().size() == DayOfWeek.values().length
                ? say("directory.hours.every-day")
                : hours.days().stream().sorted().map(this::day).collect(Collectors.joining(", "));
        String times = hours.allDay()
                ? say("directory.hours.all-day")
                : say("directory.hours", time(hours.from()), time(hours.to()));
        return Stream.of(
                        days + " " + (hours.closed() ? say("directory.hours.closed") : times),
                        hours.byAppointment() ? say("directory.hours.appointment") : "",
                        valid(hours.validFrom(), hours.validTo()),
                        hours.note() == null ? "" : hours.note().text(language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
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

    String season(Season season) {
        return say("directory.season", day(season.from()), day(season.to()));
    }

    private static String day(MonthDay day) {
        return DAY_OF_YEAR.format(day.atYear(2000));
    }

    /** Who found it right and when, or that nobody has. */
    String verified(TrayService service) {
        return service.verifiedOn() == null
                ? say("directory.never-verified", DAY.format(service.editedOn()))
                : say("directory.verified", DAY.format(service.verifiedOn()), DAY.format(service.editedOn()));
    }

    static String style(Provider provider) {
        return "sector-" + provider.sector().name().toLowerCase(Locale.ROOT);
    }
}
