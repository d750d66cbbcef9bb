package fi.huoneentaulu.publishing;

import fi.huoneentaulu.identity.ServiceAreas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A document belongs to a service area of this installation, since its lead must be able to decide on it. */
@Component
class ServiceAreaRule {
    private final ServiceAreas areas;

    ServiceAreaRule(ServiceAreas areas) {
        this.areas = areas;
    }

    List<ContentProblem> problems(@Nullable String area) {
        return area == null || areas.find(area).isPresent()
                ? List.of()
                : List.of(ContentProblem.at("serviceArea", "publishing.problem.service-area", area));
    }
}
