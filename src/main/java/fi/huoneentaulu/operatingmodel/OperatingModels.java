package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.VersionSummary;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The published operating models. */
@Service
@ForReaders
public class OperatingModels {
    private final Contents contents;
    private final ModelContentType type;
    private final Areas areas;

    OperatingModels(Contents contents, ModelContentType type, Areas areas) {
        this.contents = contents;
        this.type = type;
        this.areas = areas;
    }

    /**
     * Every model in force.
     *
     * @return the models by code
     */
    public List<Published<ModelBody>> all() {
        return contents.all(type);
    }

    /**
     * The models in force that are wanted.
     *
     * @param filter which
     * @return the models by code
     */
    public List<Published<ModelBody>> all(ModelFilter filter) {
        return all().stream()
                .filter(model -> admits(filter, model.body().basics()))
                .toList();
    }

    private boolean admits(ModelFilter filter, ModelBody.Basics basics) {
        Coverage area = filter.area();
        return (filter.stage() == null || basics.stage() == filter.stage())
                && (filter.theme() == null || basics.themes().contains(filter.theme()))
                && (area == null
                        || !Collections.disjoint(
                                areas.municipalitiesIn(area), areas.municipalitiesIn(basics.coverage())));
    }

    /**
     * The models that a card or a path carries.
     *
     * @param subject the card or the path; nothing else carries models
     * @return the models in force that point to it, by code
     */
    public List<Published<ModelBody>> carriedBy(Subject subject) {
        return all().stream()
                .filter(model -> model.body().links().pointTo(subject))
                .toList();
    }

    /**
     * A model in force.
     *
     * @param code its code
     * @return the model, or empty when there is none
     */
    public Optional<Published<ModelBody>> find(String code) {
        return contents.find(type, code);
    }

    /**
     * Several models in force, read together.
     *
     * @param codes their codes
     * @return the models in the order of the codes; one that is not in force is left out
     */
    public List<Published<ModelBody>> find(List<String> codes) {
        return contents.find(type, codes);
    }

    /**
     * Whether a model has been taken out of use.
     *
     * @param code its code
     * @return when, why and what to use instead; empty for a model in force, and for one that never was
     */
    public Optional<Withdrawal> withdrawal(String code) {
        return contents.withdrawal(ModelLinks.subject(code));
    }

    /**
     * A model's published versions.
     *
     * @param code its code
     * @return the versions, newest first
     */
    public List<VersionSummary> history(String code) {
        return contents.history(ModelLinks.subject(code));
    }

    /**
     * A model in one language, for other systems; a text that is not translated stands in Finnish.
     *
     * @param model the model
     * @param language the reader's language
     * @return the content format with every localised text as a plain string, and the version beside it
     */
    public JsonNode document(Published<ModelBody> model, Language language) {
        return type.codec().document(model, language, ModelLinks.path(model.code()));
    }
}
