package fi.huoneentaulu.directory;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is told of a service, part by part: a source may change one while another was put right here. */
public enum ServiceField {
    NAME(TrayService::name, (service, into) -> into.name(service.name())),
    OTHER_NAMES(TrayService::otherNames, (service, into) -> into.otherNames(service.otherNames())),
    SUMMARY(TrayService::summary, (service, into) -> into.summary(service.summary())),
    TEXT(TrayService::text, (service, into) -> into.text(service.text())),
    ROLE(TrayService::role, (service, into) -> into.role(service.role())),
    NEEDS(TrayService::needs, (service, into) -> into.needs(service.needs())),
    GROUPS(TrayService::groups, (service, into) -> into.groups(service.groups())),
    AGES(TrayService::ages, (service, into) -> into.ages(service.ages())),
    REQUIREMENTS(TrayService::requirements, (service, into) -> into.requirements(service.requirements())),
    COVERAGE(TrayService::coverage, (service, into) -> into.coverage(service.coverage())),
    COST(TrayService::cost, (service, into) -> into.cost(service.cost())),
    COST_NOTE(TrayService::costNote, (service, into) -> into.costNote(service.costNote())),
    CHANNELS(TrayService::channels, (service, into) -> into.channels(service.channels())),
    HOW_TO(TrayService::howTo, (service, into) -> into.howTo(service.howTo())),
    DETAILS(TrayService::details, (service, into) -> into.details(service.details())),
    URL(TrayService::url, (service, into) -> into.url(service.url())),
    TERMS(TrayService::terms, (service, into) -> into.terms(service.terms())),
    LANGUAGES(TrayService::languages, (service, into) -> into.languages(service.languages()));

    private final Function<TrayService, @Nullable Object> value;
    private final BiConsumer<TrayService, ServiceBuilder> copy;

    ServiceField(Function<TrayService, @Nullable Object> value, BiConsumer<TrayService, ServiceBuilder> copy) {
        this.value = value;
        this.copy = copy;
    }

    /**
     * What a service tells here.
     *
     * @param service the service
     * @return its value, or null when it tells nothing
     */
    @Nullable
    Object of(TrayService service) {
        return value.apply(service);
    }

    void copy(TrayService from, ServiceBuilder into) {
        copy.accept(from, into);
    }

    /**
     * The part in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.field." + name();
    }
}
