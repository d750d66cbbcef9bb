package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Services that nobody has verified for long, that are gone at their source or changed there wait for those who write. */
@Component
@Order(25)
class ServicesWaiting implements WaitingSource {

    /** Directories come in by the ten thousand, and may grow old together. */
    private static final int MOST_LINES = 50;

    private final ServiceDesk desk;

    ServicesWaiting(ServiceDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        if (!keeper.writes()) {
            return List.of();
        }
        Map<ServiceStanding, List<KeptLine>> work = desk.all().stream()
                .filter(line -> !line.standing().isEmpty())
                .collect(Collectors.groupingBy(
                        line -> line.standing().getFirst(),
                        () -> new EnumMap<>(ServiceStanding.class),
                        Collectors.toList()));
        work.remove(ServiceStanding.ROOM_UNKNOWN);
        return work.entrySet().stream()
                .map(each -> new Waiting(
                        "directory.waiting." + each.getKey(),
                        each.getValue().stream()
                                .limit(MOST_LINES)
                                .map(line -> line(line, keeper))
                                .toList(),
                        each.getValue().size(),
                        TrayLinks.keeping(each.getKey())))
                .toList();
    }

    private Waiting.Line line(KeptLine line, Keeper keeper) {
        TrayItem service = line.service();
        Instant since = Objects.requireNonNullElse(service.verifiedOn(), service.editedOn())
                .atStartOfDay(FinnishTime.ZONE)
                .toInstant();
        return new Waiting.Line(
                service.name().text(keeper.language()),
                TrayLinks.keeping(service.code()),
                since,
                service.provider().name().text(keeper.language()));
    }
}
