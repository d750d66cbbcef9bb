package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.ServiceCatalogue.Entry;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The service tray: what there is for a client, in the agreed order of directing. */
@Service
@ForReaders
public class Tray {
    private final ServiceCatalogue catalogue;
    private final TrayWords words;
    private final Freshness freshness;
    private final Areas areas;

    Tray(ServiceCatalogue catalogue, TrayWords words, Freshness freshness, Areas areas) {
        this.catalogue = catalogue;
        this.words = words;
        this.freshness = freshness;
        this.areas = areas;
    }

    /**
     * A service that readers may see.
     *
     * @param code its code
     * @return the service as it stands now, or empty when there is none or it is too old to be shown
     */
    public Optional<TrayLine> find(String code) {
        return catalogue.all().stream()
                .map(Entry::service)
                .filter(service -> service.code().equals(code))
                .filter(service -> !freshness.hidden(service))
                .map(this::line)
                .findFirst();
    }

    /**
     * What there is for a query.
     *
     * @param query what is looked for
     * @return the services with the counts of every filter
     */
    public TrayPage find(TrayQuery query) {
        Predicate<Entry> said = words.of(query.words());
        List<TrayLine> near = catalogue.all().stream()
                .filter(entry -> !freshness.hidden(entry.service()))
                .filter(entry -> isNear(entry.service(), query) && isOfAge(entry.service(), query))
                .filter(said)
                .map(Entry::service)
                .map(this::line)
                .toList();
        Predicate<TrayLine> needs = any(query.needs(), Tray::answers);
        Predicate<TrayLine> groups = any(query.groups(), Tray::isFor);
        Predicate<TrayLine> sectors = any(query.sectors(), Tray::isOf);
        Predicate<TrayLine> switches = line -> query.switches().stream().allMatch(each -> holds(line, each));
        return new TrayPage(
                near.stream()
                        .filter(needs.and(groups).and(sectors).and(switches))
                        .sorted(order(query))
                        .toList(),
                counts(
                        Need.class,
                        near.stream().filter(groups.and(sectors).and(switches)).toList(),
                        Tray::answers),
                counts(
                        TargetGroup.class,
                        near.stream().filter(needs.and(sectors).and(switches)).toList(),
                        Tray::isFor),
                counts(
                        Sector.class,
                        near.stream().filter(needs.and(groups).and(switches)).toList(),
                        Tray::isOf),
                counts(
                        TraySwitch.class,
                        near.stream()
                                .filter(needs.and(groups).and(sectors).and(switches))
                                .toList(),
                        Tray::holds));
    }

    private TrayLine line(TrayService service) {
        return new TrayLine(service, freshness.room(service), service.isOpen(freshness.now()), freshness.old(service));
    }

    private boolean isNear(TrayService service, TrayQuery query) {
        String municipality = query.municipality();
        return municipality == null || service.coverage().stream().anyMatch(each -> areas.covers(each, municipality));
    }

    private static boolean isOfAge(TrayService service, TrayQuery query) {
        Integer age = query.age();
        AgeRange ages = service.ages();
        return age == null || ages == null || ages.admits(age);
    }

    private static boolean answers(TrayLine line, Need need) {
        return line.service().needs().contains(need);
    }

    private static boolean isFor(TrayLine line, TargetGroup group) {
        return line.service().groups().isEmpty()
                || line.service().groups().contains(TargetGroup.EVERYONE)
                || line.service().groups().contains(group);
    }

    private static boolean isOf(TrayLine line, Sector sector) {
        return line.service().provider().sector() == sector;
    }

    private static boolean holds(TrayLine line, TraySwitch wanted) {
        return switch (wanted) {
            case FREE -> line.service().cost() == Cost.FREE;
            case REMOTE -> line.service().remote();
            case OPEN_NOW -> line.open();
            case EVENING -> line.service().hasEvenings();
            case HAS_ROOM -> line.room() == Room.ROOM;
        };
    }

    private static <E> Predicate<TrayLine> any(java.util.Set<E> wanted, BiPredicate<TrayLine, E> has) {
        return line -> wanted.isEmpty() || wanted.stream().anyMatch(each -> has.test(line, each));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            Class<E> type, List<TrayLine> lines, BiPredicate<TrayLine, E> has) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            counts.put(value, (int)
                    lines.stream().filter(line -> has.test(line, value)).count());
        }
        return counts;
    }

    /** Municipality, association and parish before the county (seed S4.1); then the nearest; then what has room. */
    private Comparator<TrayLine> order(TrayQuery query) {
        return Comparator.<TrayLine, Sector>comparing(
                        line -> line.service().provider().sector())
                .thenComparing(Comparator.<TrayLine>comparingInt(line -> nearness(line.service(), query))
                        .reversed())
                .thenComparing(TrayLine::room)
                .thenComparing(line -> line.service().name().fi())
                .thenComparing(line -> line.service().code());
    }

    private int nearness(TrayService service, TrayQuery query) {
        String municipality = query.municipality();
        Stream<Coverage> holding =
                service.coverage().stream().filter(each -> municipality == null || areas.covers(each, municipality));
        return holding.mapToInt(Coverage::nearness).max().orElse(0);
    }
}
