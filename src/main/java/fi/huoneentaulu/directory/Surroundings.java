package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies around a client: asked for once, for tens of thousands of services are held against it.
 *
 * @param areas every area that the client's municipality lies in, or null when it is not known: then nothing is too far
 */
record Surroundings(@Nullable Set<Coverage> areas) {

    static Surroundings of(@Nullable String municipality, Areas areas) {
        return new Surroundings(municipality == null ? null : areas.around(municipality));
    }

    boolean hold(TrayItem service) {
        return areas == null || holding(service).findAny().isPresent();
    }

    /** How near the nearest of what a service is offered in is. */
    int nearness(TrayItem service) {
        return holding(service).mapToInt(Coverage::nearness).max().orElse(0);
    }

    private Stream<Coverage> holding(TrayItem service) {
        Set<Coverage> around = areas;
        Stream<Coverage> all = service.coverage().stream();
        return around == null ? all : all.filter(around::contains);
    }
}
