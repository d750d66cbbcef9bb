package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to a service, as the cells of a line tell them. */
final class LineContacts {
    private static final Pattern ADDRESS =
            Pattern.compile("(?<street>.*?)[,\\s]*\\b(?<code>\\d{5})\\s+(?<office>\\D+)");
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\+?\\d[\\d ()\\-.]{3,20}\\d)(?<note>\\D.*)?");
    private static final Pattern CODE = Pattern.compile("\\d{3,5}");
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}(?:/\\S*)?");
    private static final int DIGITS = 5;

    private final LineCells cells;
    private final LineFaults faults;
    private final Areas areas;
    private final Function<String, LocalizedText> words;

    LineContacts(LineCells cells, LineFaults faults, Areas areas, Function<String, LocalizedText> words) {
        this.cells = cells;
        this.faults = faults;
        this.areas = areas;
        this.words = words;
    }

    /** The channels; a service that has a place is met there, another one by telephone, one from afar on the web. */
    List<Channel> channels(Set<Coverage> coverage) {
        List<Phone> phones = phones();
        String email = email();
        LocalizedText name = cells.text(SheetField.PLACE).map(words).orElse(null);
        Place place = place(coverage);
        LineHours hours = LineHours.of(cells, faults, words);
        boolean met = name != null || place != null && place.street() != null || !hours.isEmpty();
        List<Channel> channels = new ArrayList<>();
        if (met) {
            channels.add(channel(ChannelType.PLACE, name, place, phones, email, hours, false));
        } else if (!phones.isEmpty() || email != null) {
            channels.add(channel(ChannelType.PHONE, null, null, phones, email, hours, false));
        }
        if (cells.code(SheetField.REMOTE).filter(SheetChoices.YES::equals).isPresent()) {
            channels.add(channel(ChannelType.ONLINE, null, null, List.of(), null, LineHours.NONE, true));
        }
        return channels;
    }

    private static Channel channel(
            ChannelType type,
            @Nullable LocalizedText name,
            @Nullable Place place,
            List<Phone> phones,
            @Nullable String email,
            LineHours hours,
            boolean remote) {
        return new Channel(
                type,
                name,
                hours.words(),
                place,
                phones,
                email,
                null,
                hours.hours(),
                hours.season(),
                Set.of(),
                null,
                remote);
    }

    /** Where it is: the post office names the municipality where it can, else the only one whose people it is for. */
    private @Nullable Place place(Set<Coverage> coverage) {
        Optional<Matcher> whole = cells.text(SheetField.ADDRESS)
                .map(text -> ADDRESS.matcher(text.replace('\n', ' ')))
                .filter(Matcher::matches);
        String street = cells.text(SheetField.STREET)
                .or(() -> whole.map(each -> each.group("street")))
                .or(() -> cells.text(SheetField.ADDRESS))
                .map(text -> text.replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
        String code =
                postalCode().or(() -> whole.map(each -> each.group("code"))).orElse(null);
        Optional<String> office = cells.text(SheetField.POST_OFFICE)
                .or(() -> whole.map(each -> each.group("office").strip()));
        String municipality = office.flatMap(areas::named)
                .map(Municipality::code)
                .or(() -> only(coverage))
                .orElse(null);
        boolean nowhere = street == null && code == null && office.isEmpty() && municipality == null;
        return nowhere ? null : new Place(municipality, street, code, office.orElse(null), null, null);
    }

    private static Optional<String> only(Set<Coverage> coverage) {
        return coverage.size() == 1 && coverage.iterator().next() instanceof Coverage.InMunicipality one
                ? Optional.of(one.code())
                : Optional.empty();
    }

    /** A spreadsheet takes the zeros before a number away. */
    private Optional<String> postalCode() {
        Optional<String> told = cells.text(SheetField.POSTAL_CODE);
        Optional<String> code =
                told.filter(CODE.asMatchPredicate()).map(digits -> "0".repeat(DIGITS - digits.length()) + digits);
        if (told.isPresent() && code.isEmpty()) {
            faults.note(SheetField.POSTAL_CODE, "exchange.sheet.fault.postal-code", told.get());
        }
        return code;
    }

    private List<Phone> phones() {
        List<Phone> phones = new ArrayList<>();
        for (String part : cells.text(SheetField.PHONE).orElse("").split("[;,/\\n]")) {
            Matcher number = NUMBER.matcher(part.strip());
            if (number.matches()) {
                String note = Optional.ofNullable(number.group("note"))
                        .map(String::strip)
                        .orElse("");
                phones.add(new Phone(number.group("number").strip(), note.isEmpty() ? null : words.apply(note)));
            } else if (!part.isBlank()) {
                faults.note(SheetField.PHONE, "exchange.sheet.fault.phone", part.strip());
            }
        }
        return phones;
    }

    private @Nullable String email() {
        Optional<String> told = cells.text(SheetField.EMAIL).map(text -> text.replaceFirst("(?i)^mailto:", ""));
        if (told.isPresent() && !PublicAddresses.isEmail(told.get())) {
            faults.note(SheetField.EMAIL, "exchange.sheet.fault.email", told.get());
            return null;
        }
        return told.orElse(null);
    }

    /** The page of the service; people leave out how an address begins. */
    @Nullable
    String url() {
        Optional<String> told = cells.text(SheetField.URL);
        Optional<String> url = told.map(text -> DOMAIN.matcher(text).matches() ? "https://" + text : text)
                .filter(PublicAddresses::isWeb);
        if (told.isPresent() && url.isEmpty()) {
            faults.note(SheetField.URL, "exchange.sheet.fault.url", told.get());
        }
        return url.orElse(null);
    }
}
