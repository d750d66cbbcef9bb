package fi.huoneentaulu.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How old what is told of a service is, by the clock. */
@Component
class Freshness {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final TrayProperties limits;
    private final Clock clock;

    Freshness(TrayProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), FINLAND);
    }

    /** Never verified counts from when it was written. */
    private static LocalDate known(TrayItem item) {
        @Nullable LocalDate verified = item.verifiedOn();
        return verified == null ? item.editedOn() : verified;
    }

    boolean hidden(TrayItem item) {
        return known(item).plus(limits.hideAfter()).isBefore(now().toLocalDate());
    }

    boolean old(TrayItem item) {
        return known(item).plus(limits.warnAfter()).isBefore(now().toLocalDate());
    }

    Room room(TrayItem item) {
        Capacity told = item.capacity();
        return told == null
                        || told.toldOn().plusDays(limits.capacityAge().toDays()).isBefore(now().toLocalDate())
                ? Room.UNKNOWN
                : told.state();
    }
}
