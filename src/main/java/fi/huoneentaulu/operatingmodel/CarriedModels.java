package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which models a card or a path carries. */
@Component
class CarriedModels implements SubjectLinks {
    private final OperatingModels models;

    CarriedModels(OperatingModels models) {
        this.models = models;
    }

    @Override
    public String headingKey() {
        return "operatingmodel.carried";
    }

    @Override
    public List<Link> linksTo(Subject subject, Language language) {
        return models.carriedBy(subject).stream()
                .map(model -> new Link(model.body().title().text(language), ModelLinks.path(model.code()), null))
                .toList();
    }
}
