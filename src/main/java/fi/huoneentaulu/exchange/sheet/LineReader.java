package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.AgeRange;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.ServiceBuilder;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.Summaries;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a service of a line as a mapping says, or tells why there is none. */
final class LineReader {
    static final String SOURCE = "sheet";

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d,.])(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(?:€|eur|e\\b|$)");
    private static final BigDecimal LOW = BigDecimal.TEN;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final List<String> headings;
    private final SheetMapping mapping;
    private final SheetChoices choices;
    private final Areas areas;
    private final Map<String, Provider> providers;
    private final LocalDate today;

    /** The providers by their names as {@link SheetWords#plain} writes them. */
    LineReader(
            List<String> headings,
            SheetMapping mapping,
            SheetChoices choices,
            Areas areas,
            Map<String, Provider> providers,
            LocalDate today) {
        this.headings = headings;
        this.mapping = mapping;
        this.choices = choices;
        this.areas = areas;
        this.providers = providers;
        this.today = today;
    }

    /** The id of the service that a line tells of; empty when the line does not name it. */
    Optional<String> identity(TableRow row) {
        return LineIdentity.of(cells(row, new LineFaults(row, headings, mapping)), mapping.list());
    }

    private LineCells cells(TableRow row, LineFaults faults) {
        return new LineCells(row, mapping, choices, faults);
    }

    /** What the line calls the service. */
    Optional<String> name(TableRow row) {
        return cells(row, new LineFaults(row, headings, mapping)).text(SheetField.NAME);
    }

    /**
     * Reads a line.
     *
     * @param first the line that told of the same service before, or null
     * @throws UnreadableItemException when it makes no service; it names everything that keeps it out
     */
    Reading read(TableRow row, @Nullable Integer first) {
        LineFaults faults = new LineFaults(row, headings, mapping);
        LineCells cells = cells(row, faults);
        Optional<String> id = LineIdentity.of(cells, mapping.list());
        if (first != null) {
            faults.refuse(SheetField.ID, "exchange.sheet.fault.twice", first.toString());
        }
        Optional<LocalizedText> name = required(cells, faults, SheetField.NAME, LONGEST_NAME);
        Optional<LocalizedText> text = description(cells, faults);
        Optional<Provider> provider = provider(cells, faults);
        Set<Coverage> coverage = coverage(cells, faults);
        UnaryOperator<ServiceBuilder> parts = parts(cells, faults, coverage);
        if (faults.isGrave() || id.isEmpty() || name.isEmpty() || text.isEmpty() || provider.isEmpty()) {
            throw new UnreadableItemException(faults.all(), id.orElse(""));
        }
        LocalizedText summary = Summaries.of(text.get());
        String code = LineIdentity.code(name.get().fi(), id.get());
        TrayService service = parts.apply(TrayService.building(code, provider.get()))
                .name(name.get())
                .summary(summary)
                .text(summary.equals(text.get()) ? null : text.get())
                .editedOn(today)
                .origin(new Origin(SOURCE, id.get(), null))
                .build();
        return new Reading(service, faults.all());
    }

    /** What may be missing; it is read here and now, so that also a line that is left out tells all its faults. */
    private UnaryOperator<ServiceBuilder> parts(LineCells cells, LineFaults faults, Set<Coverage> coverage) {
        Function<String, LocalizedText> words = this::words;
        LineContacts contacts = new LineContacts(cells, faults, areas, words);
        List<Channel> channels = contacts.channels(coverage);
        String url = contacts.url();
        Set<Need> needs = values(cells, SheetField.NEEDS, Need::valueOf);
        Set<TargetGroup> groups = values(cells, SheetField.GROUPS, TargetGroup::valueOf);
        AgeRange ages = LineAges.read(cells, faults);
        Cost cost = cost(cells, faults);
        Set<String> languages = cells.codes(SheetField.LANGUAGES);
        Optional<Capacity> capacity = cells.code(SheetField.ROOM).map(room -> new Capacity(Room.valueOf(room), today));
        return service -> service.needs(needs)
                .groups(groups)
                .ages(ages)
                .requirements(cells.text(SheetField.REQUIREMENTS).map(words).orElse(null))
                .coverage(coverage)
                .cost(cost)
                .costNote(cells.text(SheetField.PRICE).map(words).orElse(null))
                .channels(channels)
                .howTo(cells.text(SheetField.HOW_TO).map(words).orElse(null))
                .url(url)
                .languages(languages)
                .capacity(capacity.orElse(null));
    }

    /** A text in the language of the list; where it is not Finnish, it stands in the place of the Finnish one too. */
    private LocalizedText words(String text) {
        return new LocalizedText(
                text, mapping.language() == Language.SV ? text : null, mapping.language() == Language.EN ? text : null);
    }

    private Optional<LocalizedText> required(LineCells cells, LineFaults faults, SheetField field, int longest) {
        Optional<String> told = cells.text(field);
        if (told.isEmpty()) {
            faults.refuse(field, "exchange.sheet.fault.missing", "");
        } else if (told.get().length() > longest) {
            faults.refuse(field, "exchange.sheet.fault.long", Integer.toString(longest));
        }
        return told.map(this::words);
    }

    /** The summary and what else is told together; a list shows the beginning of it. */
    private Optional<LocalizedText> description(LineCells cells, LineFaults faults) {
        String told = Stream.of(SheetField.SUMMARY, SheetField.TEXT)
                .flatMap(field -> cells.text(field).stream())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        if (told.isEmpty()) {
            faults.refuse(SheetField.SUMMARY, "exchange.sheet.fault.missing", "");
        } else if (told.length() > LONGEST_TEXT) {
            faults.refuse(SheetField.SUMMARY, "exchange.sheet.fault.long", Integer.toString(LONGEST_TEXT));
        }
        return Optional.of(told).filter(text -> !text.isEmpty()).map(this::words);
    }

    /** A provider of that name that the tray has, or a new one of the kind that is told. */
    private Optional<Provider> provider(LineCells cells, LineFaults faults) {
        Optional<LocalizedText> name = required(cells, faults, SheetField.PROVIDER, LONGEST_NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String plain = SheetWords.plain(name.get().fi());
        Optional<Provider> known = Optional.ofNullable(providers.get(plain));
        Optional<Provider> told = known.or(() -> cells.code(SheetField.SECTOR)
                .map(sector -> new Provider(
                        LineIdentity.code(plain, plain), name.get(), null, null, Sector.valueOf(sector), false)));
        if (told.isEmpty()) {
            faults.refuse(
                    SheetField.SECTOR, "exchange.sheet.fault.sector", name.get().fi());
        }
        return told;
    }

    private Set<Coverage> coverage(LineCells cells, LineFaults faults) {
        Set<Coverage> coverage = values(cells, SheetField.AREA, Coverage::parse);
        if (coverage.isEmpty()) {
            faults.refuse(
                    SheetField.AREA,
                    "exchange.sheet.fault.area",
                    cells.text(SheetField.AREA).orElse(""));
        }
        return coverage;
    }

    /** What it costs; a price tells it too. */
    private Cost cost(LineCells cells, LineFaults faults) {
        Optional<Cost> known = cells.code(SheetField.COST).map(Cost::valueOf);
        Optional<String> price = cells.text(SheetField.PRICE);
        Optional<Cost> priced = price.flatMap(this::priced);
        if (known.isEmpty() && priced.isEmpty()) {
            SheetField told = mapping.tells(SheetField.PRICE) ? SheetField.PRICE : SheetField.COST;
            faults.note(
                    told,
                    price.isPresent() ? "exchange.sheet.fault.cost" : "exchange.sheet.fault.cost-untold",
                    price.orElse(""));
        }
        return known.or(() -> priced).orElse(Cost.CHARGED);
    }

    private Optional<Cost> priced(String price) {
        Matcher amount = AMOUNT.matcher(price.toLowerCase(Locale.ROOT));
        if (!amount.find()) {
            return choices.guess(SheetField.COST, price).map(Cost::valueOf);
        }
        BigDecimal euros = new BigDecimal(amount.group(1).replace(',', '.'));
        if (euros.signum() == 0) {
            return Optional.of(Cost.FREE);
        }
        return Optional.of(euros.compareTo(LOW) <= 0 ? Cost.LOW : Cost.CHARGED);
    }

    private static <T> Set<T> values(LineCells cells, SheetField field, Function<String, T> of) {
        return cells.codes(field).stream().map(of).collect(Collectors.toUnmodifiableSet());
    }
}
