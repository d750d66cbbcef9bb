package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.DetailKind;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.exchange.ptv.PtvParts.Reference;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A service of PTV, with its channels in it, in our words. */
@Component
class PtvFormat implements ServiceFormat {
    static final String SOURCE = "ptv";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,70}");
    private static final Predicate<String> LANGUAGE =
            Pattern.compile("[a-z]{2,3}").asMatchPredicate();
    private static final String PUBLISHED = "Published";
    private static final int SUMMARY_LETTERS = 150;
    private static final List<String> ROLES = List.of("Responsible", "OtherResponsible", "Producer");

    private final PtvWords words;
    private final PtvTerms terms;
    private final PtvCoverage coverage;
    private final PtvChannels channels;
    private final LocalizedText chargeUntold;
    private final Clock clock;

    PtvFormat(PtvWords words, Areas areas, Messages messages, Clock clock) {
        this.words = words;
        this.clock = clock;
        terms = new PtvTerms(words);
        coverage = new PtvCoverage(areas);
        channels = new PtvChannels(new PtvAddresses(coverage), messages.all("exchange.ptv.by-appointment"));
        chargeUntold = messages.all("exchange.ptv.charge-untold");
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Reading read(String item) {
        PtvService service = parsed(item);
        String id = PtvTexts.said(service.id())
                .filter(ID.asMatchPredicate())
                .orElseThrow(() -> unreadable("exchange.ptv.no-id"))
                .toLowerCase(Locale.ROOT);
        if (!PUBLISHED.equals(service.publishingStatus())) {
            throw unreadable("exchange.ptv.unpublished", String.valueOf(service.publishingStatus()));
        }
        Notes notes = new Notes();
        return new Reading(service(id, service, notes), notes.all());
    }

    private static PtvService parsed(String item) {
        try {
            PtvService service = JSON.readValue(item, PtvService.class);
            return Optional.ofNullable(service).orElseThrow(() -> unreadable("exchange.ptv.no-id"));
        } catch (JacksonException e) {
            throw unreadable("exchange.ptv.malformed", place(e));
        }
    }

    /** Where an item is not as PTV's items are, such as {@code serviceNames[0].value}. */
    private static String place(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private TrayService service(String id, PtvService service, Notes notes) {
        if (PtvTexts.withoutFinnish(service.serviceNames())) {
            notes.add("exchange.ptv.note.no-finnish");
        }
        LocalizedText name = Optional.ofNullable(PtvTexts.of(service.serviceNames(), "Name"))
                .orElseThrow(() -> unreadable("exchange.ptv.no-name"));
        LocalizedText text = described(service, "Description");
        List<Channel> ways = channels.of(service, notes);
        Set<String> places = ways.stream()
                .map(Channel::municipality)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return TrayService.building(SOURCE + "-" + id, provider(service, notes))
                .name(name)
                .otherNames(PtvTexts.all(service.serviceNames(), "AlternativeName", "AlternateName"))
                .summary(summary(service, text, notes))
                .text(text)
                .needs(terms.needs(service))
                .groups(terms.groups(service))
                .requirements(PtvTexts.of(service.requirements()))
                .coverage(coverage.of(service, places, notes))
                .cost(cost(service))
                .costNote(costNote(service))
                .channels(ways)
                .howTo(described(service, "UserInstruction", "ServiceUserInstruction"))
                .details(details(service))
                .terms(terms.terms(service))
                .languages(languages(service, notes))
                .editedOn(edited(service.modified()))
                .origin(new Origin(SOURCE, id, null))
                .build();
    }

    private static @Nullable LocalizedText described(PtvService service, String... types) {
        return PtvTexts.of(service.serviceDescriptions(), types);
    }

    private static LocalizedText summary(PtvService service, @Nullable LocalizedText text, Notes notes) {
        LocalizedText summary = described(service, "Summary", "ShortDescription");
        if (summary != null) {
            return summary;
        }
        if (text == null) {
            throw unreadable("exchange.ptv.no-summary");
        }
        notes.add("exchange.ptv.note.no-summary");
        Map<Language, String> beginnings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text.exactly(language)
                    .ifPresent(whole -> beginnings.put(language, Excerpts.beginning(whole, SUMMARY_LETTERS)));
        }
        return Objects.requireNonNull(PtvTexts.text(beginnings));
    }

    private static Cost cost(PtvService service) {
        String type = PtvTexts.said(service.serviceChargeType()).orElse("");
        return type.startsWith("Free") ? Cost.FREE : Cost.CHARGED;
    }

    /** A charge that is not told is not free: what is known of it stands beside it. */
    private @Nullable LocalizedText costNote(PtvService service) {
        LocalizedText note = described(service, "ChargeTypeAdditionalInfo");
        boolean told = PtvTexts.said(service.serviceChargeType()).isPresent();
        return note == null && !told ? chargeUntold : note;
    }

    private static Map<DetailKind, LocalizedText> details(PtvService service) {
        Map<DetailKind, LocalizedText> details = new EnumMap<>(DetailKind.class);
        put(details, DetailKind.DEADLINE, described(service, "DeadLine", "DeadLineAdditionalInfo"));
        put(details, DetailKind.PROCESSING_TIME, described(service, "ProcessingTime", "ProcessingTimeAdditionalInfo"));
        put(details, DetailKind.VALIDITY, described(service, "ValidityTime", "ValidityTimeAdditionalInfo"));
        return details;
    }

    private static void put(Map<DetailKind, LocalizedText> into, DetailKind kind, @Nullable LocalizedText text) {
        if (text != null) {
            into.put(kind, text);
        }
    }

    private static Set<String> languages(PtvService service, Notes notes) {
        return service.languages().stream()
                .map(language -> language.strip().toLowerCase(Locale.ROOT))
                .filter(language -> {
                    if (!LANGUAGE.test(language)) {
                        notes.add("exchange.ptv.note.language", language);
                    }
                    return LANGUAGE.test(language);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day in Finland; PTV tells its moments in universal time. */
    private LocalDate edited(@Nullable String modified) {
        String text = PtvTexts.said(modified).orElse("");
        try {
            return (text.endsWith("Z")
                            ? OffsetDateTime.parse(text)
                            : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC))
                    .atZoneSameInstant(clock.getZone())
                    .toLocalDate();
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }

    private Provider provider(PtvService service, Notes notes) {
        return ROLES.stream()
                .flatMap(role -> service.organizations().stream().filter(each -> role.equals(each.roleType())))
                .flatMap(each -> Optional.ofNullable(each.organization()).stream())
                .flatMap(each -> provider(each, notes).stream())
                .findFirst()
                .orElseThrow(() -> unreadable("exchange.ptv.no-organisation"));
    }

    private Optional<Provider> provider(Reference organisation, Notes notes) {
        String id = PtvTexts.said(organisation.id()).orElse("");
        String name = PtvTexts.said(organisation.name()).orElse("");
        if (!ID.matcher(id).matches() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sector> sector = words.sector(name);
        if (sector.isEmpty()) {
            notes.add("exchange.ptv.note.sector", name);
        }
        return Optional.of(new Provider(
                SOURCE + "-" + id.toLowerCase(Locale.ROOT),
                LocalizedText.finnish(name),
                null,
                null,
                sector.orElse(Sector.COMPANY),
                false));
    }

    private static UnreadableItemException unreadable(String key, String... args) {
        return new UnreadableItemException(new Remark(key, List.of(args)));
    }
}
