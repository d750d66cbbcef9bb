package fi.huoneentaulu.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How old what is told of services is, by the clock. */
@Component
class Freshness {
    private final TrayProperties limits;
    private final Clock clock;

    Freshness(TrayProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The present; many services are judged by one reading of the clock. */
    Present now() {
        return new Present(LocalDateTime.now(clock), limits);
    }

    /** A moment by Finnish clocks, with the limits that hold. */
    record Present(LocalDateTime time, TrayProperties limits) {
        boolean hidden(TrayItem service) {
            return known(service).plus(limits.hideAfter()).isBefore(time.toLocalDate());
        }

        boolean old(TrayItem service) {
            return known(service).plus(limits.warnAfter()).isBefore(time.toLocalDate());
        }

        /** Never verified counts from when it was written. */
        private static LocalDate known(TrayItem service) {
            return Objects.requireNonNullElse(service.verifiedOn(), service.editedOn());
        }

        Room room(TrayItem service) {
            Capacity told = service.capacity();
            return told == null
                            || told.toldOn()
                                    .plusDays(limits.capacityAge().toDays())
                                    .isBefore(time.toLocalDate())
                    ? Room.UNKNOWN
                    : told.state();
        }

        TrayLine line(TrayItem service) {
            return new TrayLine(service, room(service), service.isOpen(time), old(service));
        }
    }
}
