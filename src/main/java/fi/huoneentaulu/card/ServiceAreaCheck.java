package fi.huoneentaulu.card;

import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.PublicationCheck;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** A card belongs to a service area of this installation, since its lead must be able to decide on it. */
@Component
class ServiceAreaCheck implements PublicationCheck {
    private final ServiceAreas areas;

    ServiceAreaCheck(ServiceAreas areas) {
        this.areas = areas;
    }

    @Override
    public List<ContentProblem> problems(SubjectKind kind, String code, Object body) {
        if (!(body instanceof CardBody card)) {
            return List.of();
        }
        String area = card.stewardship().serviceArea();
        return area == null || areas.find(area).isPresent()
                ? List.of()
                : List.of(ContentProblem.at("serviceArea", "card.problem.service-area", area));
    }
}
