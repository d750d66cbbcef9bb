package fi.huoneentaulu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The accounts of those who are using the product now, so that a request costs no query. A change on this node counts at
 * once, a change on another node within ten seconds.
 */
@Component
class KnownActors {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 20_000;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;

    KnownActors(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<AccountState> find(UUID id) {
        Instant now = clock.instant();
        Known found = known.get(id);
        if (found != null && !found.isOld(now)) {
            return Optional.of(found.state());
        }
        return load(id, now);
    }

    private Optional<AccountState> load(UUID id, Instant now) {
        if (known.size() >= MOST) {
            known.values().removeIf(each -> each.isOld(now));
        }
        Optional<AccountState> state = accounts.findById(id).map(Account::state);
        state.ifPresentOrElse(each -> known.put(id, new Known(each, now)), () -> known.remove(id));
        return state;
    }

    void forget(UUID id) {
        known.remove(id);
    }

    private record Known(AccountState state, Instant loadedAt) {
        boolean isOld(Instant now) {
            return Duration.between(loadedAt, now).abs().compareTo(KEPT) > 0;
        }
    }
}
