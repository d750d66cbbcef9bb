package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Slugs;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.directory.ServiceFormReader.Fault;
import fi.huoneentaulu.directory.ServiceFormReader.Result;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms of services: what is typed is kept at once, and becomes the service when it can be read whole. */
@Service
@ForCoordinators
public class ServiceForms {
    private static final int LONGEST_CODE = 70;

    private final ServiceDesk desk;
    private final ServiceRepository services;
    private final FormProviders providers;
    private final TrayDraftRepository drafts;
    private final Areas areas;
    private final Freshness freshness;
    private final CurrentActor actor;
    private final Clock clock;

    ServiceForms(
            ServiceDesk desk,
            ServiceRepository services,
            FormProviders providers,
            TrayDraftRepository drafts,
            Areas areas,
            Freshness freshness,
            CurrentActor actor,
            Clock clock) {
        this.desk = desk;
        this.services = services;
        this.providers = providers;
        this.drafts = drafts;
        this.areas = areas;
        this.freshness = freshness;
        this.actor = actor;
        this.clock = clock;
    }

    /** What became of a form that was to be saved. */
    public sealed interface Saved {

        /** It is the service now. */
        record Done(String code) implements Saved {}

        /** It cannot be read; by field why. */
        record Refused(Map<String, Reason> faults) implements Saved {}

        /** Somebody has saved the service meanwhile; what was typed is kept. */
        record Overtaken() implements Saved {}
    }

    /**
     * Why a field is refused.
     *
     * @param key a translation key
     * @param args its arguments
     */
    public record Reason(String key, List<Object> args) {}

    /**
     * How a form reads as it stands.
     *
     * @param shown what readers would see; empty while there is no name
     * @param faults why it could not be saved, by field
     */
    public record Reading(Optional<ServiceNow> shown, Map<String, Reason> faults) {}

    /**
     * A form that somebody has begun.
     *
     * @param name the name of the service, empty when it has none yet
     * @param address where it is gone on with
     */
    public record Begun(String name, String address) {}

    /**
     * What the form of a service that fills a gap is called.
     *
     * @param municipality the code of the municipality that lacks something, or null
     * @param what the name of the need or the role that it lacks, or null
     * @return the subject to open, to keep and to save
     */
    public String beginning(@Nullable String municipality, @Nullable String what) {
        return NewServiceForm.filling(municipality, what, areas).subject();
    }

    /**
     * The names of those who provide services, to choose from.
     *
     * @param language the keeper's language
     * @return the names in alphabetical order
     */
    public List<String> providers(Language language) {
        return providers.names(language);
    }

    /**
     * What the keeper has begun and not saved.
     *
     * @param language the keeper's language
     * @return the forms, the last touched first
     */
    @Transactional(readOnly = true)
    public List<Begun> begun(Language language) {
        return drafts.findByUsernameOrderBySavedAtDesc(actor.require().username()).stream()
                .flatMap(row -> open(row.subject(), language)
                        .map(form -> new Begun(
                                form.values().getOrDefault("name." + Language.FI.tag(), ""),
                                NewServiceForm.of(row.subject())
                                        .map(NewServiceForm::address)
                                        .orElseGet(() -> TrayLinks.form(row.subject()))))
                        .stream())
                .toList();
    }

    /**
     * The form of a service, with what the keeper has typed and not saved.
     *
     * @param subject the service's code, or a {@link #beginning}
     * @param language the keeper's language
     * @return the form, or empty when there is no such service
     */
    @Transactional(readOnly = true)
    public Optional<ServiceFormState> open(String subject, Language language) {
        TrayDraft draft = draft(subject).map(TrayDraftRow::draft).orElse(TrayDraft.EMPTY);
        return NewServiceForm.of(subject)
                .map(form -> form.values(areas, language))
                .map(stored -> new ServiceFormState(draft.over(stored), draft.typed(), Map.of(), null))
                .or(() -> desk.find(subject).map(kept -> {
                    Map<String, String> stored = ServiceForm.of(kept.now().service(), areas, language);
                    return new ServiceFormState(draft.over(stored), draft.typed(), draft.overtaken(stored), kept);
                }));
    }

    private Optional<TrayDraftRow> draft(String subject) {
        return drafts.findBySubjectAndUsername(subject, actor.require().username());
    }

    /**
     * Keeps what was typed.
     *
     * @param subject the service's code, or a {@link #beginning}
     * @param typed fields with their texts, those that were emptied included; of the channels all
     * @param language the language that the form is shown in
     */
    @Transactional
    public void keep(String subject, Map<String, String> typed, Language language) {
        TrayDraftRow row = draft(subject)
                .orElseGet(() -> new TrayDraftRow(subject, actor.require().username(), clock.instant()));
        TrayDraft draft = row.draft().with(typed, stored(subject, language));
        if (draft.nothing()) {
            drafts.delete(row);
        } else {
            row.keep(draft, clock.instant());
            drafts.save(row);
        }
    }

    private Map<String, String> stored(String subject, Language language) {
        return NewServiceForm.of(subject)
                .map(form -> form.values(areas, language))
                .or(() ->
                        desk.find(subject).map(kept -> ServiceForm.of(kept.now().service(), areas, language)))
                .orElseThrow(() -> new DomainException("directory.keeping.none", subject));
    }

    /**
     * Forgets what was typed and not saved.
     *
     * @param subject the service's code, or a {@link #beginning}
     */
    @Transactional
    public void discard(String subject) {
        draft(subject).ifPresent(drafts::delete);
    }

    /**
     * How a form reads as its keeper left it.
     *
     * @param subject the service's code, or a {@link #beginning}
     * @param language the keeper's language
     * @return what readers would see, and why it could not be saved
     */
    @Transactional(readOnly = true)
    public Reading read(String subject, Language language) {
        Read read = read(opened(subject, language), language);
        return new Reading(
                Optional.of(read.service(""))
                        .filter(_ -> !read.faults().containsKey("name." + Language.FI.tag()))
                        .map(service -> new ServiceNow(service, freshness.now().line(TrayItem.of(service)))),
                read.reasons());
    }

    private ServiceFormState opened(String subject, Language language) {
        return open(subject, language).orElseThrow(() -> new DomainException("directory.keeping.none", subject));
    }

    private Read read(ServiceFormState form, Language language) {
        TrayService before = form.service().orElse(null);
        Map<String, Fault> faults = new LinkedHashMap<>();
        Optional<Provider> provider =
                before == null ? providers.read(form.values(), faults) : Optional.of(before.provider());
        Map<String, String> stored = before == null ? Map.of() : ServiceForm.of(before, areas, language);
        Result result = ServiceFormReader.read(form.values(), stored, areas, before);
        faults.putAll(result.faults());
        return new Read(
                before, provider.orElseGet(FormProviders::unknown), result.content(), faults, LocalDate.now(clock));
    }

    private record Read(
            @Nullable TrayService before,
            Provider provider,
            Consumer<ServiceBuilder> content,
            Map<String, Fault> faults,
            LocalDate today) {

        TrayService service(String newCode) {
            ServiceBuilder service = TrayService.building(before == null ? newCode : before.code(), provider);
            if (before == null) {
                service.editedOn(today);
            } else {
                service.as(before);
            }
            content.accept(service);
            TrayService read = service.build();
            return read.equals(before) ? read : service.editedOn(today).build();
        }

        Map<String, Reason> reasons() {
            return faults.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            each -> new Reason(
                                    each.getValue().key(), each.getValue().args())));
        }
    }

    /**
     * Makes the form the service.
     *
     * @param subject the service's code, or a {@link #beginning}
     * @param version the version that the form is of
     * @param verified whether the keeper has found all of it right today: writing alone is no verification
     * @param language the keeper's language
     * @return what became of it
     */
    @Transactional
    public Saved save(String subject, long version, boolean verified, Language language) {
        ServiceFormState form = opened(subject, language);
        if (form.version() != version) {
            return new Saved.Overtaken();
        }
        Read read = read(form, language);
        if (!read.faults().isEmpty()) {
            return new Saved.Refused(read.reasons());
        }
        TrayService service = read.service(newCode(form.values()));
        if (read.before() == null) {
            desk.begin(service);
        } else if (!service.equals(read.before())) {
            desk.write(service, version);
        }
        if (verified) {
            desk.find(service.code()).ifPresent(kept -> desk.verify(service.code(), kept.version()));
        }
        discard(subject);
        return new Saved.Done(service.code());
    }

    private String newCode(Map<String, String> values) {
        return Slugs.free(
                values.getOrDefault("name." + Language.FI.tag(), ""),
                "palvelu",
                LONGEST_CODE,
                code -> services.findByCode(code).isEmpty());
    }
}
