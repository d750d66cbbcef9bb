package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.access.ForAdministrators;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what sources tell. A part that nobody has changed here follows its source; a part that was changed here stays,
 * and what the source tells instead waits until a coordinator accepts it or keeps the own.
 */
@Service
@ForAdministrators
public class Intake {
    private final ServiceRepository services;
    private final ProviderRepository providers;
    private final ServiceShelf shelf;
    private final Clock clock;

    Intake(ServiceRepository services, ProviderRepository providers, ServiceShelf shelf, Clock clock) {
        this.services = services;
        this.providers = providers;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What became of a service that a source told of. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Takes in one service. It is known again by its origin, or by its code when it has none yet.
     *
     * @param told the service as its source tells it, with its origin; its capacity and the day when it was verified count
     *     only when it is new here
     * @return what became of it
     * @throws IllegalArgumentException when it has no origin, or its code is that of another source's service
     */
    @Transactional
    public Outcome take(TrayService told) {
        Origin origin = Optional.ofNullable(told.origin())
                .orElseThrow(() -> new IllegalArgumentException("The service has no origin"));
        Instant now = clock.instant();
        Optional<ProviderRow> knownProvider =
                providers.findByCode(told.provider().code());
        boolean providerChanged = knownProvider
                .map(row -> row.follow(told.provider(), origin.source(), now))
                .orElse(true);
        ProviderRow provider =
                knownProvider.orElseGet(() -> providers.save(new ProviderRow(told.provider(), origin.source(), now)));
        Optional<ServiceRow> known = services.findBySourceAndSourceId(origin.source(), origin.id())
                .or(() -> services.findByCode(told.code()).filter(row -> adoptable(row, told)));
        if (known.isEmpty()) {
            ServiceRow row = new ServiceRow(told, null, now);
            row.heard(origin, told, Set.of(), now);
            shelf.put(row, told.provider());
            return Outcome.CREATED;
        }
        Outcome outcome = merge(known.get(), provider.provider(), told, origin, now);
        return outcome == Outcome.UNCHANGED && providerChanged ? Outcome.UPDATED : outcome;
    }

    private static boolean adoptable(ServiceRow row, TrayService told) {
        if (row.sourced()) {
            throw new IllegalArgumentException("Another source has a service with the code " + told.code());
        }
        return true;
    }

    private Outcome merge(ServiceRow row, Provider provider, TrayService told, Origin origin, Instant now) {
        TrayService ours = row.service(provider);
        TrayService before = Optional.ofNullable(row.told(provider)).orElse(ours);
        boolean adopted = !row.sourced();
        Set<ServiceField> waiting = row.waiting();
        EnumSet<ServiceField> followed = EnumSet.noneOf(ServiceField.class);
        EnumSet<ServiceField> changed = EnumSet.noneOf(ServiceField.class);
        for (ServiceField field : ServiceField.values()) {
            Object theirs = field.of(told);
            if (Objects.equals(theirs, field.of(before))) {
                continue;
            }
            changed.add(field);
            waiting.remove(field);
            if (!adopted && Objects.equals(field.of(ours), field.of(before))) {
                followed.add(field);
            } else if (!Objects.equals(field.of(ours), theirs)) {
                waiting.add(field);
            }
        }
        boolean back = row.isGone();
        boolean moved = !row.providerCode().equals(provider.code());
        if (changed.isEmpty() && !back && !moved && !adopted) {
            row.seen(now);
            return Outcome.UNCHANGED;
        }
        if (!followed.isEmpty() || moved) {
            ServiceBuilder merged = TrayService.building(row.code(), provider).as(ours);
            followed.forEach(field -> field.copy(told, merged));
            row.tell(merged.editedOn(told.editedOn()).build());
        }
        row.heard(origin, told, waiting, now);
        shelf.put(row, provider);
        return adopted && changed.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /**
     * Remembers that a source still has a service, though what it tells of it could not be read now.
     *
     * @param origin where the service comes from; one that is not known is left alone
     */
    @Transactional
    public void seen(Origin origin) {
        services.findBySourceAndSourceId(origin.source(), origin.id()).ifPresent(row -> row.seen(clock.instant()));
    }

    /**
     * Marks what a source has not told of for some time: it is kept, and its reader is warned.
     *
     * @param source the source, after a run in which it told of everything
     * @param before when the run began
     * @return how many were marked
     */
    @Transactional
    public int gone(String source, Instant before) {
        return gone(source, "", before);
    }

    /**
     * Marks what one list of a source has not told of for some time.
     *
     * @param source the source
     * @param idsFrom what the ids of the list's services begin with: letters, digits, hyphens and slashes
     * @param before when the run began in which the whole list was read
     * @return how many were marked
     */
    @Transactional
    public int gone(String source, String idsFrom, Instant before) {
        List<String> unseen = services.findUnseen(source, idsFrom, before);
        unseen.forEach(code -> services.findByCode(code).ifPresent(row -> {
            row.goneFromSource(LocalDate.now(clock));
            shelf.put(
                    row, providers.findByCode(row.providerCode()).orElseThrow().provider());
        }));
        return unseen.size();
    }
}
