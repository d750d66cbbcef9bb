package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.directory.Freshness.Present;
import fi.huoneentaulu.identity.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps services right: somebody finds them so, tells of room, decides on what sources have changed. */
@Service
@ForCoordinators
public class ServiceDesk {
    private final ServiceRepository services;
    private final ProviderRepository providers;
    private final ServiceCatalogue catalogue;
    private final ServiceShelf shelf;
    private final Freshness freshness;
    private final CurrentActor actor;
    private final Clock clock;

    ServiceDesk(
            ServiceRepository services,
            ProviderRepository providers,
            ServiceCatalogue catalogue,
            ServiceShelf shelf,
            Freshness freshness,
            CurrentActor actor,
            Clock clock) {
        this.services = services;
        this.providers = providers;
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.freshness = freshness;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Every service that is or was on the tray.
     *
     * @return the services, those with the most pressing work first
     */
    public List<KeptLine> all() {
        Present now = freshness.now();
        return catalogue.kept().stream()
                .map(kept -> new KeptLine(
                        kept.item(), standing(now, kept.item(), kept.removed(), kept.waiting()), kept.removed()))
                .sorted(Comparator.comparingInt(ServiceDesk::pressing)
                        .thenComparing(line -> line.service().name().fi()))
                .toList();
    }

    private static int pressing(KeptLine line) {
        int nothing = ServiceStanding.values().length;
        return line.removed()
                ? nothing + 1
                : line.standing().stream().findFirst().map(Enum::ordinal).orElse(nothing);
    }

    private static List<ServiceStanding> standing(Present now, TrayItem item, boolean removed, boolean waiting) {
        return Stream.of(ServiceStanding.values())
                .filter(each -> !removed
                        && switch (each) {
                            case GONE -> item.gone();
                            case HIDDEN -> now.hidden(item);
                            case CHANGED_AT_SOURCE -> waiting;
                            case OLD -> now.old(item) && !now.hidden(item);
                            case ROOM_UNKNOWN -> item.capacity() != null && now.room(item) == Room.UNKNOWN;
                        })
                .toList();
    }

    /**
     * One service with what its source tells.
     *
     * @param code its code
     * @return the service, also when readers do not see it
     */
    @Transactional(readOnly = true)
    public Optional<KeptService> find(String code) {
        return services.findByCode(code).map(row -> {
            Provider provider = provider(row);
            TrayService service = row.service(provider);
            TrayItem item = TrayItem.of(service);
            Present now = freshness.now();
            return new KeptService(
                    new ServiceNow(service, now.line(item)),
                    standing(now, item, row.removed(), !row.waiting().isEmpty()),
                    row.verifiedBy(),
                    row.removed(),
                    row.told(provider),
                    row.waiting(),
                    row.versionNumber());
        });
    }

    /**
     * Puts a service on the tray that is written here.
     *
     * @param service the service, without an origin
     * @throws DomainException when its code is taken
     */
    @Transactional
    public void begin(TrayService service) {
        if (services.findByCode(service.code()).isPresent()) {
            throw new DomainException("directory.keeping.taken", service.code());
        }
        Instant now = clock.instant();
        if (providers.findByCode(service.provider().code()).isEmpty()) {
            providers.save(new ProviderRow(service.provider(), null, now));
        }
        shelf.put(new ServiceRow(service, null, now), service.provider());
    }

    /**
     * Changes what a service tells; a change is no verification. What is now as the source tells it waits no longer.
     *
     * @param service the service as it shall be, of the same provider
     * @param version the version that was looked at
     * @throws DomainException when somebody has changed it since
     */
    @Transactional
    public void write(TrayService service, long version) {
        change(service.code(), version, row -> {
            TrayService told = row.told(service.provider());
            row.tell(service);
            row.await(row.waiting().stream()
                    .filter(field -> told == null || !Objects.equals(field.of(service), field.of(told)))
                    .collect(Collectors.toSet()));
        });
    }

    /**
     * Somebody has found it right today.
     *
     * @param code its code
     * @param version the version that was looked at
     * @throws DomainException when somebody has changed it since
     */
    @Transactional
    public void verify(String code, long version) {
        String by = actor.find().map(each -> each.displayName()).orElse("");
        change(code, version, row -> row.verified(LocalDate.now(clock), by));
    }

    /**
     * Somebody has told today whether there is room.
     *
     * @param code its code
     * @param version the version that was looked at
     * @param room what was told; {@link Room#UNKNOWN} takes back what was told before
     * @throws DomainException when somebody has changed it since
     */
    @Transactional
    public void tellRoom(String code, long version, Room room) {
        change(code, version, row -> row.room(room == Room.UNKNOWN ? null : new Capacity(room, LocalDate.now(clock))));
    }

    /**
     * Takes a service off the tray, or puts it back.
     *
     * @param code its code
     * @param version the version that was looked at
     * @param removed whether readers shall no longer find it
     * @throws DomainException when somebody has changed it since
     */
    @Transactional
    public void remove(String code, long version, boolean removed) {
        change(code, version, row -> row.remove(removed ? LocalDate.now(clock) : null));
    }

    /**
     * Decides on what the source has changed.
     *
     * @param code its code
     * @param version the version that was looked at
     * @param accepted the parts that shall be as the source tells them; the other waiting parts stay as they are here
     * @throws DomainException when somebody has changed it since
     */
    @Transactional
    public void decide(String code, long version, Set<ServiceField> accepted) {
        change(code, version, row -> {
            Provider provider = provider(row);
            TrayService told = Objects.requireNonNull(row.told(provider));
            EnumSet<ServiceField> taken = EnumSet.copyOf(row.waiting());
            taken.retainAll(accepted);
            ServiceBuilder decided = TrayService.building(code, provider).as(row.service(provider));
            taken.forEach(field -> field.copy(told, decided));
            if (!taken.isEmpty()) {
                decided.editedOn(LocalDate.now(clock));
            }
            row.await(Set.of());
            row.tell(decided.build());
        });
    }

    private void change(String code, long version, Consumer<ServiceRow> act) {
        ServiceRow row =
                services.findByCode(code).orElseThrow(() -> new DomainException("directory.keeping.none", code));
        if (row.versionNumber() != version) {
            throw new DomainException("directory.keeping.conflict");
        }
        act.accept(row);
        shelf.put(row, provider(row));
    }

    private Provider provider(ServiceRow row) {
        return providers
                .findByCode(row.providerCode())
                .map(ProviderRow::provider)
                .orElseThrow();
    }
}
