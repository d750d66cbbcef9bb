package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Slugs;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.directory.ServiceFormReader.Fault;
import fi.huoneentaulu.directory.ServiceFormReader.Result;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms of services: what is typed is kept at once, and becomes the service when it can be read whole. */
@Service
@ForCoordinators
public class ServiceForms {
    /** The subject of the form of a service that is not there yet. */
    public static final String NEW = "+";

    private static final int LONGEST_CODE = 70;
    private static final String PROVIDER = "provider";
    private static final String SECTOR = "provider.sector";

    private final ServiceDesk desk;
    private final ServiceRepository services;
    private final ProviderRepository providers;
    private final TrayDraftRepository drafts;
    private final Areas areas;
    private final CurrentActor actor;
    private final Clock clock;

    ServiceForms(
            ServiceDesk desk,
            ServiceRepository services,
            ProviderRepository providers,
            TrayDraftRepository drafts,
            Areas areas,
            CurrentActor actor,
            Clock clock) {
        this.desk = desk;
        this.services = services;
        this.providers = providers;
        this.drafts = drafts;
        this.areas = areas;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A form as its keeper left it.
     *
     * @param values every field with its text
     * @param typed whether there is something that is not saved yet
     * @param version the version of the service that the form is of
     */
    public record Form(Map<String, String> values, boolean typed, long version) {}

    /** What became of a form that was to be saved. */
    public sealed interface Saved {

        /** It is the service now. */
        record Done(String code) implements Saved {}

        /** It cannot be read; by field the translation key of why, with its arguments. */
        record Refused(Map<String, Reason> faults) implements Saved {}
    }

    /**
     * Why a field is refused.
     *
     * @param key a translation key
     * @param args its arguments
     */
    public record Reason(String key, List<Object> args) {}

    /**
     * The names of those who provide services, to choose from.
     *
     * @param language the keeper's language
     * @return the names in alphabetical order
     */
    public List<String> providers(Language language) {
        return providers.findAll().stream()
                .map(ProviderRow::provider)
                .map(provider -> provider.name().text(language))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The form of a service, with what the keeper has typed and not saved.
     *
     * @param code the service's code, or {@link #NEW}
     * @param language the keeper's language
     * @return the form, or empty when there is no such service
     */
    @Transactional(readOnly = true)
    public Optional<Form> open(String code, Language language) {
        Map<String, String> typed = draft(code).map(TrayDraftRow::typed).orElse(Map.of());
        if (code.equals(NEW)) {
            return Optional.of(new Form(overlaid(Map.of(), typed), !typed.isEmpty(), 0));
        }
        return desk.find(code)
                .map(kept -> new Form(
                        overlaid(ServiceForm.of(kept.now().service(), areas, language), typed),
                        !typed.isEmpty(),
                        kept.version()));
    }

    private static Map<String, String> overlaid(Map<String, String> stored, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>(stored);
        values.putAll(typed);
        return values;
    }

    private Optional<TrayDraftRow> draft(String subject) {
        return drafts.findBySubjectAndUsername(subject, actor.require().username());
    }

    /**
     * Keeps what was typed.
     *
     * @param code the service's code, or {@link #NEW}
     * @param typed fields with their texts, those that were emptied included
     */
    @Transactional
    public void keep(String code, Map<String, String> typed) {
        TrayDraftRow row = draft(code)
                .orElseGet(() -> new TrayDraftRow(code, actor.require().username(), clock.instant()));
        Map<String, String> all = new TreeMap<>(row.typed());
        all.putAll(typed);
        row.keep(all, clock.instant());
        drafts.save(row);
    }

    /**
     * Forgets what was typed and not saved.
     *
     * @param code the service's code, or {@link #NEW}
     */
    @Transactional
    public void discard(String code) {
        draft(code).ifPresent(drafts::delete);
    }

    /**
     * Makes the form the service.
     *
     * @param code the service's code, or {@link #NEW}
     * @param version the version that the form is of
     * @param language the keeper's language
     * @return what became of it
     * @throws DomainException when somebody has changed the service since; what was typed is kept
     */
    @Transactional
    public Saved save(String code, long version, Language language) {
        Form form = open(code, language).orElseThrow(() -> new DomainException("directory.keeping.none", code));
        TrayService before = desk.find(code).map(kept -> kept.now().service()).orElse(null);
        Map<String, Reason> faults = new LinkedHashMap<>();
        Provider provider = before == null ? provider(form.values(), faults) : before.provider();
        Result read = ServiceFormReader.read(form.values(), areas, before);
        if (read instanceof Result.Faulty(Map<String, Fault> found)) {
            found.forEach((field, fault) -> faults.put(field, new Reason(fault.key(), fault.args())));
        }
        if (!(read instanceof Result.Whole(var content)) || provider == null || !faults.isEmpty()) {
            return new Saved.Refused(Map.copyOf(faults));
        }
        String own = before == null ? newCode(form.values().getOrDefault("name.fi", "")) : code;
        ServiceBuilder service = TrayService.building(own, provider);
        if (before != null) {
            service.as(before);
        }
        content.accept(service);
        service.editedOn(LocalDate.now(clock));
        if (before == null) {
            desk.begin(service.build());
        } else {
            desk.write(service.build(), version);
        }
        discard(code);
        return new Saved.Done(own);
    }

    private @Nullable Provider provider(Map<String, String> values, Map<String, Reason> faults) {
        String name = values.getOrDefault(PROVIDER, "").strip();
        if (name.isEmpty()) {
            faults.put(PROVIDER, new Reason("directory.form.fault.required", List.of()));
            return null;
        }
        Optional<Provider> known = providers.findAll().stream()
                .map(ProviderRow::provider)
                .filter(each -> Stream.of(Language.values())
                        .anyMatch(language -> each.name()
                                .exactly(language)
                                .filter(name::equalsIgnoreCase)
                                .isPresent()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String sector = values.getOrDefault(SECTOR, "");
        for (Sector each : Sector.values()) {
            if (each.name().equals(sector)) {
                String code = Slugs.of(name, LONGEST_CODE);
                return new Provider(
                        code.isEmpty() ? "jarjestaja" : code, LocalizedText.finnish(name), null, null, each, false);
            }
        }
        faults.put(SECTOR, new Reason("directory.form.fault.sector", List.of()));
        return null;
    }

    private String newCode(String name) {
        String wanted = Slugs.of(name, LONGEST_CODE);
        String code = wanted.isEmpty() ? "palvelu" : wanted;
        int number = 2;
        String free = code;
        while (services.findByCode(free).isPresent()) {
            free = code + "-" + number++;
        }
        return free;
    }
}
