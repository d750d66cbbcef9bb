package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Slugs;
import fi.huoneentaulu.directory.ServiceFormReader.Fault;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who provides a new service: one that is known by its name, or a new one. */
@Component
class FormProviders {
    static final String NAME = "provider";
    static final String SECTOR = "provider.sector";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 70;

    private final ProviderRepository providers;

    FormProviders(ProviderRepository providers) {
        this.providers = providers;
    }

    private Stream<Provider> all() {
        return providers.findAll().stream().map(ProviderRow::provider);
    }

    List<String> names(Language language) {
        return all().map(provider -> provider.name().text(language))
                .distinct()
                .sorted(Alphabet.of(language).by(name -> name))
                .toList();
    }

    private Optional<Provider> named(String name) {
        return all().filter(each -> Stream.of(Language.values())
                        .flatMap(language -> each.name().exactly(language).stream())
                        .anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }

    /** The provider that a form names; empty when it names none whole, and then told in the faults. */
    Optional<Provider> read(Map<String, String> values, Map<String, Fault> faults) {
        String name = values.getOrDefault(NAME, "").strip();
        if (name.isEmpty()) {
            faults.put(NAME, Fault.of("required"));
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            faults.put(NAME, Fault.of("long", LONGEST_NAME, name.length()));
            return Optional.empty();
        }
        Optional<Provider> known = named(name);
        if (known.isPresent()) {
            return known;
        }
        String sector = values.getOrDefault(SECTOR, "");
        Optional<Sector> chosen = Stream.of(Sector.values())
                .filter(each -> each.name().equals(sector))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.put(SECTOR, Fault.of("sector"));
        }
        return chosen.map(each -> new Provider(newCode(name), LocalizedText.finnish(name), null, null, each, false));
    }

    /** Stands for a provider that is not told yet. */
    static Provider unknown() {
        return new Provider("", LocalizedText.finnish("–"), null, null, Sector.MUNICIPALITY, false);
    }

    private String newCode(String name) {
        return Slugs.free(
                name,
                "jarjestaja",
                LONGEST_CODE,
                code -> providers.findByCode(code).isEmpty());
    }
}
