package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers a service; what is not told stays open. */
public final class ServiceBuilder {
    private final String code;
    private final Provider provider;
    private ServiceRole role = ServiceRole.SERVICE;
    private @Nullable LocalizedText name;
    private List<LocalizedText> otherNames = List.of();
    private @Nullable LocalizedText summary;
    private @Nullable LocalizedText text;
    private Set<Need> needs = Set.of();
    private Set<TargetGroup> groups = Set.of();
    private @Nullable AgeRange ages;
    private @Nullable LocalizedText requirements;
    private Set<Coverage> coverage = Set.of();
    private Cost cost = Cost.FREE;
    private @Nullable LocalizedText costNote;
    private List<Channel> channels = List.of();
    private @Nullable LocalizedText howTo;
    private Map<DetailKind, LocalizedText> details = Map.of();
    private @Nullable String url;
    private Set<Term> terms = Set.of();
    private Set<String> languages = Set.of();
    private @Nullable Capacity capacity;
    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate editedOn;
    private @Nullable Origin origin;

    ServiceBuilder(String code, Provider provider) {
        this.code = code;
        this.provider = provider;
    }

    /** Everything as in another service. */
    ServiceBuilder as(TrayService service) {
        for (ServiceField field : ServiceField.values()) {
            field.copy(service, this);
        }
        return capacity(service.capacity())
                .verifiedOn(service.verifiedOn())
                .editedOn(service.editedOn())
                .origin(service.origin());
    }

    /** What it is for the professional. */
    public ServiceBuilder role(ServiceRole value) {
        role = value;
        return this;
    }

    /** Its name; required. */
    public ServiceBuilder name(LocalizedText value) {
        name = value;
        return this;
    }

    /** What else it is called. */
    public ServiceBuilder otherNames(List<LocalizedText> value) {
        otherNames = value;
        return this;
    }

    /** What the client gets; required. */
    public ServiceBuilder summary(LocalizedText value) {
        summary = value;
        return this;
    }

    /** More about it. */
    public ServiceBuilder text(@Nullable LocalizedText value) {
        text = value;
        return this;
    }

    /** What it answers to. */
    public ServiceBuilder needs(Set<Need> value) {
        needs = value;
        return this;
    }

    /** For whom it is meant; empty for everyone. */
    public ServiceBuilder groups(Set<TargetGroup> value) {
        groups = value;
        return this;
    }

    /** The ages it is meant for. */
    public ServiceBuilder ages(@Nullable AgeRange value) {
        ages = value;
        return this;
    }

    /** What is asked of a client. */
    public ServiceBuilder requirements(@Nullable LocalizedText value) {
        requirements = value;
        return this;
    }

    /** Where its clients may live; at least one area. */
    public ServiceBuilder coverage(Set<Coverage> value) {
        coverage = value;
        return this;
    }

    /** What it costs. */
    public ServiceBuilder cost(Cost value) {
        cost = value;
        return this;
    }

    /** More about the cost. */
    public ServiceBuilder costNote(@Nullable LocalizedText value) {
        costNote = value;
        return this;
    }

    /** The ways to it. */
    public ServiceBuilder channels(List<Channel> value) {
        channels = value;
        return this;
    }

    /** How one comes along. */
    public ServiceBuilder howTo(@Nullable LocalizedText value) {
        howTo = value;
        return this;
    }

    /** What else its source tells. */
    public ServiceBuilder details(Map<DetailKind, LocalizedText> value) {
        details = value;
        return this;
    }

    /** Its public page. */
    public ServiceBuilder url(@Nullable String value) {
        url = value;
        return this;
    }

    /** How others classify it. */
    public ServiceBuilder terms(Set<Term> value) {
        terms = value;
        return this;
    }

    /** The languages it is given in. */
    public ServiceBuilder languages(Set<String> value) {
        languages = value;
        return this;
    }

    /** Whether there is room. */
    public ServiceBuilder capacity(@Nullable Capacity value) {
        capacity = value;
        return this;
    }

    /** The day of the last human check. */
    public ServiceBuilder verifiedOn(@Nullable LocalDate value) {
        verifiedOn = value;
        return this;
    }

    /** The day when its text last changed; required. */
    public ServiceBuilder editedOn(LocalDate value) {
        editedOn = value;
        return this;
    }

    /** Where it was taken in from. */
    public ServiceBuilder origin(@Nullable Origin value) {
        origin = value;
        return this;
    }

    /**
     * The service.
     *
     * @return the service
     * @throws IllegalArgumentException when something that every service has is missing; the message names it
     */
    public TrayService build() {
        return new TrayService(
                code,
                provider,
                role,
                required("name", name),
                otherNames,
                required("summary", summary),
                text,
                needs,
                groups,
                ages,
                requirements,
                coverage,
                cost,
                costNote,
                channels,
                howTo,
                details,
                url,
                terms,
                languages,
                capacity,
                verifiedOn,
                required("editedOn", editedOn),
                origin);
    }

    private static <T> T required(String name, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
