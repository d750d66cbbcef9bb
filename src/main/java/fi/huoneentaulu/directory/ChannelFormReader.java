package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one channel of a service's form; what the form does not show of it stays as it was. */
final class ChannelFormReader {
    private static final int NAME = 200;

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

    /** The channel, or empty when one of its fields cannot be read. */
    Optional<Channel> channel() {
        LocalizedText name = form.text(field("name"), NAME);
        Place place = place();
        List<Phone> phones = phones();
        String email = email();
        String url = form.web(field("url"));
        List<OpeningHours> hours = hours();
        Season season = season();
        if (name == null && place == null && phones.isEmpty() && email == null && url == null) {
            form.fault(field("name.fi"), "channel");
            return Optional.empty();
        }
        try {
            return Optional.of(new Channel(
                    form.one(field("type"), ChannelType.class).orElse(ChannelType.PLACE),
                    name,
                    before == null ? null : before.note(),
                    place,
                    phones,
                    email,
                    url,
                    hours,
                    season,
                    form.chosen(field("accessibility"), Accessibility.class),
                    before == null ? null : before.accessibilityNote(),
                    form.value(field("remote")).equals("true")));
        } catch (IllegalArgumentException e) {
            form.fault(field("email"), "email");
            return Optional.empty();
        }
    }

    private @Nullable Place place() {
        String street = form.value(field("street"));
        String postalCode = form.value(field("postalCode"));
        String postOffice = form.value(field("postOffice"));
        Optional<Municipality> municipality = form.municipality(field("municipality"));
        if (!postalCode.isEmpty() && !postalCode.matches("\\d{5}")) {
            form.fault(field("postalCode"), "postal-code");
        }
        if (Stream.of(street, postalCode, postOffice).allMatch(String::isEmpty) && municipality.isEmpty()) {
            return null;
        }
        Place old = before == null ? null : before.place();
        boolean moved = old == null || !street.equals(old.street() == null ? "" : old.street());
        return new Place(
                municipality.map(Municipality::code).orElse(null),
                emptyIsNone(street),
                emptyIsNone(postalCode),
                emptyIsNone(postOffice),
                moved || old == null ? null : old.latitude(),
                moved || old == null ? null : old.longitude());
    }

    private static @Nullable String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A number that stood there before keeps what was said of it. */
    private List<Phone> phones() {
        List<Phone> old = before == null ? List.of() : before.phones();
        if (form.list(field("phones"))
                .toList()
                .equals(old.stream().map(Phone::number).toList())) {
            return old;
        }
        return form.list(field("phones"))
                .map(number -> {
                    if (!number.matches("[+0-9][0-9 ()/-]{2,30}")) {
                        form.fault(field("phones"), "phone", number);
                    }
                    return old.stream()
                            .filter(phone -> phone.number().equals(number))
                            .findFirst()
                            .orElseGet(() -> new Phone(number, null));
                })
                .toList();
    }

    private @Nullable String email() {
        String said = form.value(field("email"));
        if (said.isEmpty()) {
            return null;
        }
        try {
            PublicAddresses.requireEmail(said);
            return said;
        } catch (IllegalArgumentException e) {
            form.fault(field("email"), "email");
            return null;
        }
    }

    /** Exceptions and hours that hold for a while are not shown in the form: they stay. */
    private List<OpeningHours> hours() {
        List<OpeningHours> hours = new ArrayList<>();
        try {
            hours.addAll(HoursText.read(form.value(field("hours"))));
            if (before != null
                    && hours.equals(
                            before.hours().stream().filter(HoursText::canWrite).toList())) {
                return before.hours();
            }
        } catch (HoursText.NoHoursException e) {
            form.fault(field("hours"), "hours", String.valueOf(e.getMessage()));
        }
        if (before != null) {
            before.hours().stream().filter(each -> !HoursText.canWrite(each)).forEach(hours::add);
        }
        return hours;
    }

    private @Nullable Season season() {
        String said = form.value(field("season"));
        if (said.isEmpty()) {
            return null;
        }
        Optional<Season> season = SeasonText.read(said);
        if (season.isEmpty()) {
            form.fault(field("season"), "season");
        }
        return season.orElse(null);
    }
}
