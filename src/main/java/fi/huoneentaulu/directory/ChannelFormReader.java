package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one channel of a service's form; what nobody has touched and what the form does not show stays as it was. */
final class ChannelFormReader {
    private static final int NAME = 200;
    private static final int STREET = 200;

    private final ServiceFormReader form;
    private final String id;
    private final @Nullable Channel before;

    ChannelFormReader(ServiceFormReader form, String id, @Nullable Channel before) {
        this.form = form;
        this.id = id;
        this.before = before;
    }

    private String field(String name) {
        return ServiceForm.channel(id, name);
    }

    /** The channel, or empty when it tells of no way at all. */
    Optional<Channel> channel() {
        if (before != null && !form.isTouched(ServiceForm.channel(id))) {
            return Optional.of(before);
        }
        Optional<LocalizedText> name = part("name", Channel::name, () -> form.text(field("name"), NAME));
        Optional<Place> place = part(ServiceForm.PLACE, Channel::place, this::place);
        List<Phone> phones =
                part("phones", Channel::phones, () -> Optional.of(phones())).orElseGet(List::of);
        Optional<String> email = part("email", Channel::email, this::email);
        Optional<String> url = part("url", Channel::url, () -> form.web(field("url")));
        List<OpeningHours> hours =
                part("hours", Channel::hours, () -> Optional.of(hours())).orElseGet(List::of);
        Optional<Season> season = part("season", Channel::season, this::season);
        boolean remote = form.value(field("remote")).equals("true");
        if (Stream.of(place, email, url).allMatch(Optional::isEmpty)
                && form.value(field("phones")).isEmpty()
                && !(remote && name.isPresent())) {
            form.fault(field("phones"), "channel");
            return Optional.empty();
        }
        return Optional.of(new Channel(
                form.one(field("type"), ChannelType.class).orElse(ChannelType.PLACE),
                name.orElse(null),
                before == null ? null : before.note(),
                place.orElse(null),
                phones,
                email.orElse(null),
                url.orElse(null),
                hours,
                season.orElse(null),
                form.chosen(field("accessibility"), Accessibility.class),
                before == null ? null : before.accessibilityNote(),
                remote));
    }

    private <T> Optional<T> part(String name, Function<Channel, @Nullable T> old, Supplier<Optional<T>> read) {
        return before == null || form.isTouched(field(name)) ? read.get() : Optional.ofNullable(old.apply(before));
    }

    private Optional<Place> place() {
        String street = form.value(field(ServiceForm.STREET));
        String postalCode = form.value(field("place.postalCode"));
        String postOffice = form.value(field("place.postOffice"));
        Optional<Municipality> municipality = form.municipality(field("place.municipality"));
        if (!postalCode.isEmpty() && !postalCode.matches("\\d{5}")) {
            form.fault(field("place.postalCode"), "postal-code");
        }
        if (street.length() > STREET) {
            form.fault(field(ServiceForm.STREET), "long", STREET, street.length());
        }
        if (Stream.of(street, postalCode, postOffice).allMatch(String::isEmpty) && municipality.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> stays = Optional.ofNullable(before)
                .map(Channel::place)
                .filter(old -> street.equals(Objects.requireNonNullElse(old.street(), "")));
        return Optional.of(new Place(
                municipality.map(Municipality::code).orElse(null),
                emptyIsNone(street),
                emptyIsNone(postalCode),
                emptyIsNone(postOffice),
                stays.map(Place::latitude).orElse(null),
                stays.map(Place::longitude).orElse(null)));
    }

    private static @Nullable String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A number that stood there before keeps what was said of it. */
    private List<Phone> phones() {
        List<Phone> old = new ArrayList<>(before == null ? List.of() : before.phones());
        List<Phone> phones = new ArrayList<>();
        for (String number : form.list(field("phones")).toList()) {
            Optional<Phone> known =
                    old.stream().filter(phone -> phone.number().equals(number)).findFirst();
            if (known.isEmpty() && !number.matches("[+0-9][0-9 ()/-]{2,30}")) {
                form.fault(field("phones"), "phone", number);
            }
            known.ifPresent(old::remove);
            phones.add(known.orElseGet(() -> new Phone(number, null)));
        }
        return phones;
    }

    private Optional<String> email() {
        return form.checked(field("email"), "email", form.value(field("email")), PublicAddresses::requireEmail);
    }

    /** Exceptions and hours that hold for a while are not shown in the form: they stay. */
    private List<OpeningHours> hours() {
        List<OpeningHours> hours = new ArrayList<>();
        try {
            hours.addAll(HoursText.read(form.value(field("hours"))));
        } catch (HoursText.NoHoursException e) {
            form.fault(field("hours"), "hours", String.valueOf(e.getMessage()));
        }
        if (before != null) {
            before.hours().stream().filter(each -> !HoursText.canWrite(each)).forEach(hours::add);
        }
        return hours;
    }

    private Optional<Season> season() {
        String said = form.value(field("season"));
        Optional<Season> season = SeasonText.read(said);
        if (season.isEmpty() && !said.isEmpty()) {
            form.fault(field("season"), "season");
        }
        return season;
    }
}
