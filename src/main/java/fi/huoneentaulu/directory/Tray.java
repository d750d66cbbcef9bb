package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.Freshness.Present;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The service tray: what there is for a client, in the agreed order of directing. */
@Service
@ForReaders
public class Tray {
    private final ServiceCatalogue catalogue;
    private final Searches searches;
    private final Freshness freshness;
    private final Areas areas;

    Tray(ServiceCatalogue catalogue, Searches searches, Freshness freshness, Areas areas) {
        this.catalogue = catalogue;
        this.searches = searches;
        this.freshness = freshness;
        this.areas = areas;
    }

    /**
     * A service that readers may see.
     *
     * @param code its code
     * @return the service as it stands now, or empty when there is none or it is too old to be shown
     */
    public Optional<ServiceNow> find(String code) {
        return find(List.of(code)).stream().findFirst();
    }

    /**
     * Services that readers may see, in the agreed order of directing.
     *
     * @param codes their codes
     * @return those of them that are shown
     */
    public List<ServiceNow> find(Collection<String> codes) {
        Present now = freshness.now();
        return catalogue.stored(new LinkedHashSet<>(codes)).stream()
                .map(StoredService::service)
                .map(service -> new ServiceNow(service, now.line(TrayItem.of(service))))
                .filter(each -> !now.hidden(each.line().service()))
                .sorted(Comparator.comparing(ServiceNow::line, order(Surroundings.of(null, areas))))
                .toList();
    }

    /**
     * What there is for a query.
     *
     * @param query what is looked for
     * @return the services with the counts of every filter
     */
    public TrayPage find(TrayQuery query) {
        Optional<Set<String>> said = searches.saying(SubjectKind.SERVICE, query.words());
        Surroundings around = Surroundings.of(query.municipality(), areas);
        List<TrayLine> near = shown(around, query.age(), said.orElse(null)).toList();
        Predicate<TrayLine> needs = any(query.needs(), Tray::answers);
        Predicate<TrayLine> groups = any(query.groups(), Tray::isFor);
        Predicate<TrayLine> sectors = any(query.sectors(), Tray::isOf);
        Predicate<TrayLine> switches = line -> query.switches().stream().allMatch(each -> holds(line, each));
        List<TrayLine> found = near.stream()
                .filter(needs.and(groups).and(sectors).and(switches))
                .sorted(order(around))
                .toList();
        return new TrayPage(
                found,
                counts(Need.class, near.stream().filter(groups.and(sectors).and(switches)), Tray::answers),
                counts(
                        TargetGroup.class,
                        near.stream().filter(needs.and(sectors).and(switches)),
                        Tray::isFor),
                counts(Sector.class, near.stream().filter(needs.and(groups).and(switches)), Tray::isOf),
                counts(TraySwitch.class, found.stream(), Tray::holds));
    }

    /**
     * Everything that there is for somebody, in the agreed order of directing.
     *
     * @param municipality the code of the client's municipality
     * @param age the client's age in years begun, or null
     * @return the services
     */
    public List<TrayLine> near(String municipality, @Nullable Integer age) {
        Surroundings around = Surroundings.of(municipality, areas);
        return shown(around, age, null).sorted(order(around)).toList();
    }

    private Stream<TrayLine> shown(Surroundings around, @Nullable Integer age, @Nullable Set<String> among) {
        Present now = freshness.now();
        return catalogue.all().stream()
                .filter(item -> among == null || among.contains(item.code()))
                .filter(item -> around.hold(item) && isOfAge(item, age) && !now.hidden(item))
                .map(now::line);
    }

    private static boolean isOfAge(TrayItem service, @Nullable Integer age) {
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

    private static <E> Predicate<TrayLine> any(Set<E> wanted, BiPredicate<TrayLine, E> has) {
        return line -> wanted.isEmpty() || wanted.stream().anyMatch(each -> has.test(line, each));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            Class<E> type, Stream<TrayLine> lines, BiPredicate<TrayLine, E> has) {
        List<TrayLine> counted = lines.toList();
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            counts.put(value, (int)
                    counted.stream().filter(line -> has.test(line, value)).count());
        }
        return counts;
    }

    /** Municipality, association and parish before the county (seed S4.1); then the nearest; then what has room. */
    private static Comparator<TrayLine> order(Surroundings around) {
        return Comparator.<TrayLine, Sector>comparing(
                        line -> line.service().provider().sector())
                .thenComparing(Comparator.<TrayLine>comparingInt(line -> around.nearness(line.service()))
                        .reversed())
                .thenComparing(TrayLine::room)
                .thenComparing(line -> line.service().name().fi())
                .thenComparing(line -> line.service().code());
    }
}
