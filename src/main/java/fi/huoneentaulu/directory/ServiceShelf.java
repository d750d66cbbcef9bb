package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.search.SearchEntries;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores services so that the search finds what readers may see, and nothing else. */
@Component
class ServiceShelf {
    private final ServiceRepository services;
    private final SearchEntries entries;
    private final Freshness freshness;
    private final Areas areas;
    private final Messages messages;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ServiceShelf(
            ServiceRepository services,
            SearchEntries entries,
            Freshness freshness,
            Areas areas,
            Messages messages,
            TransactionTemplate transactions,
            Clock clock) {
        this.services = services;
        this.entries = entries;
        this.freshness = freshness;
        this.areas = areas;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    void put(ServiceRow row, Provider provider) {
        TrayService service = row.service(provider);
        row.changed(moment());
        services.save(row);
        boolean shown = !row.removed() && !freshness.now().hidden(TrayItem.of(service));
        entries.replace(subject(row.code()), shown ? List.of(entry(service)) : List.of());
    }

    /** The search forgets what readers no longer see. */
    void hideWhenOld(TrayItem service) {
        if (freshness.now().hidden(service)) {
            transactions.executeWithoutResult(_ -> entries.replace(subject(service.code()), List.of()));
        }
    }

    /** Later than every change before, whatever the clock says. */
    private Instant moment() {
        Instant now = clock.instant();
        Instant newest = services.newestChange();
        return newest == null || now.isAfter(newest) ? now : newest.plus(1, ChronoUnit.MICROS);
    }

    static Subject subject(String code) {
        return new Subject(SubjectKind.SERVICE, code);
    }

    private SearchEntry entry(TrayService service) {
        AgeRange ages = service.ages();
        return new SearchEntry(
                subject(service.code()),
                TrayLinks.service(service.code()),
                service.name(),
                service.summary(),
                together(Stream.concat(
                        Stream.of(service.provider().name()),
                        Stream.concat(service.otherNames().stream(), places(service)))),
                together(Stream.of(
                                Stream.of(service.summary()),
                                Stream.of(service.text(), service.howTo(), service.requirements())
                                        .filter(Objects::nonNull),
                                service.needs().stream().map(Messages::nameKey).map(messages::all),
                                service.groups().stream().map(Messages::nameKey).map(messages::all),
                                service.terms().stream().map(Term::name))
                        .flatMap(each -> each)),
                Set.of(),
                service.provider().sector(),
                null,
                null,
                null,
                service.remote() ? Set.of(Delivery.REMOTE) : Set.of(),
                ages == null ? null : ages.min(),
                ages == null ? null : ages.max(),
                coverage(service),
                Set.of(),
                Set.of(),
                service.verifiedOn(),
                null,
                Set.of());
    }

    private Stream<LocalizedText> places(TrayService service) {
        return service.channels().stream()
                .flatMap(channel -> Stream.ofNullable(channel.municipality()))
                .flatMap(code -> areas.municipality(code).stream())
                .map(Municipality::name)
                .distinct();
    }

    private static LocalizedText together(Stream<LocalizedText> texts) {
        List<LocalizedText> all = texts.toList();
        return new LocalizedText(
                Objects.requireNonNull(joined(all, Language.FI)), joined(all, Language.SV), joined(all, Language.EN));
    }

    private static @Nullable String joined(List<LocalizedText> texts, Language language) {
        return texts.stream()
                .flatMap(text -> text.exactly(language).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The search knows one area of each thing: that of a service of many is the whole country. */
    private static Coverage coverage(TrayService service) {
        return service.coverage().size() == 1 ? service.coverage().iterator().next() : Coverage.COUNTRY;
    }
}
