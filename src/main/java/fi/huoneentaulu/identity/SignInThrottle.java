package fi.huoneentaulu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down, per account and per address. An attempt counts as failed from its start until it has succeeded,
 * so that parallel guesses gain nothing.
 */
class SignInThrottle {
    private static final int MOST = 10_000;
    private static final int LONGEST_DOUBLING = 20;

    private final SignInProperties.Throttle limits;
    private final Clock clock;
    private final Map<String, Failures> accounts = bounded();
    private final Map<String, Failures> addresses = bounded();

    SignInThrottle(SignInProperties.Throttle limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Begins an attempt, or refuses it while the account or the address has to wait. */
    synchronized Attempt begin(String account, String address) {
        Instant now = clock.instant();
        String network = RemoteAddress.network(address);
        Failures ofAccount = current(accounts, account, now);
        Failures ofAddress = current(addresses, network, now);
        Instant until = later(ofAccount.blockedUntil(), ofAddress.blockedUntil());
        if (until.isAfter(now)) {
            throw new TooManyAttemptsException(Duration.between(now, until));
        }
        accounts.put(account, ofAccount.oneMore(now, limits.accountFailures(), limits));
        addresses.put(network, ofAddress.oneMore(now, limits.addressFailures(), limits));
        return new Attempt(account, network);
    }

    private Failures current(Map<String, Failures> all, String key, Instant now) {
        Failures found = all.getOrDefault(key, Failures.NONE);
        return found.last().plus(limits.forgetAfter()).isBefore(now) ? Failures.NONE : found;
    }

    private synchronized void takeBack(String account, String network, boolean succeeded) {
        if (succeeded) {
            accounts.remove(account);
        } else {
            accounts.computeIfPresent(account, (_, failures) -> failures.oneLess());
        }
        addresses.computeIfPresent(network, (_, failures) -> failures.oneLess());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, Failures> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > MOST;
            }
        };
    }

    /** One attempt under way. */
    final class Attempt {
        private final String account;
        private final String network;

        private Attempt(String account, String network) {
            this.account = account;
            this.network = network;
        }

        /** The password was right: the account starts afresh. */
        void succeeded() {
            takeBack(account, network, true);
        }

        /** The password was never looked at. */
        void abandoned() {
            takeBack(account, network, false);
        }
    }

    private record Failures(int count, Instant last, Instant blockedUntil) {
        static final Failures NONE = new Failures(0, Instant.EPOCH, Instant.EPOCH);

        Failures oneMore(Instant now, int allowed, SignInProperties.Throttle limits) {
            int more = count + 1;
            if (more < allowed) {
                return new Failures(more, now, Instant.EPOCH);
            }
            long factor = 1L << Math.min(more - allowed, LONGEST_DOUBLING);
            Duration delay = limits.firstDelay().multipliedBy(factor);
            Duration longest = limits.longestDelay();
            return new Failures(more, now, now.plus(delay.compareTo(longest) > 0 ? longest : delay));
        }

        Failures oneLess() {
            return new Failures(Math.max(0, count - 1), last, Instant.EPOCH);
        }
    }
}
