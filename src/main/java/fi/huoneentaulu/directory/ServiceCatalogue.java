package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.search.Readings;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every service with the words it is found by, kept in memory and read again when a stored one has changed. */
@Component
class ServiceCatalogue {
    private final ServiceRepository services;
    private final ProviderRepository providers;
    private final Areas areas;
    private final Readings readings;
    private final Messages messages;
    private volatile @Nullable Shelf shelf;

    ServiceCatalogue(
            ServiceRepository services,
            ProviderRepository providers,
            Areas areas,
            Readings readings,
            Messages messages) {
        this.services = services;
        this.providers = providers;
        this.areas = areas;
        this.readings = readings;
        this.messages = messages;
    }

    /**
     * A service with its words.
     *
     * @param service the service
     * @param roots the roots of its words, so that inflections meet
     * @param words the beginnings that a word being typed may have
     */
    record Entry(TrayService service, Set<String> roots, Set<String> words) {}

    private record Shelf(ServiceRepository.Stamp stamp, List<Entry> entries) {}

    List<Entry> all() {
        ServiceRepository.Stamp stamp = services.stamp();
        Shelf known = shelf;
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Shelf(stamp, read());
            shelf = known;
        }
        return known.entries();
    }

    private List<Entry> read() {
        Map<String, Provider> byCode = providers.findAll().stream()
                .map(ProviderRow::provider)
                .collect(Collectors.toMap(Provider::code, Function.identity()));
        return services.findAll().stream()
                .map(row -> row.service(Objects.requireNonNull(byCode.get(row.providerCode()))))
                .map(this::entry)
                .toList();
    }

    private Entry entry(TrayService service) {
        String said = Stream.of(
                        Stream.of(
                                        service.name(),
                                        service.summary(),
                                        service.text(),
                                        service.howTo(),
                                        service.provider().name())
                                .filter(Objects::nonNull)
                                .flatMap(ServiceCatalogue::languages),
                        service.needs().stream().map(Messages::nameKey).flatMap(this::named),
                        service.groups().stream().map(Messages::nameKey).flatMap(this::named),
                        service.channels().stream()
                                .map(Channel::municipality)
                                .filter(Objects::nonNull)
                                .flatMap(code -> areas.municipality(code).stream())
                                .map(Municipality::name)
                                .flatMap(ServiceCatalogue::languages))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
        Set<String> words = new HashSet<>(List.of(said.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        return new Entry(service, readings.read(said).roots(), Set.copyOf(words));
    }

    private static Stream<String> languages(LocalizedText text) {
        return Stream.of(Language.values()).flatMap(language -> text.exactly(language).stream());
    }

    private Stream<String> named(String key) {
        return Stream.of(Language.values()).map(language -> messages.get(language, key));
    }
}
