package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.Drafts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Models that are being written: how they look so far and what they lack. */
@Service
@ForMaintainers
public class ModelDrafts {
    private final Drafts drafts;
    private final ModelContentType type;

    ModelDrafts(Drafts drafts, ModelContentType type) {
        this.drafts = drafts;
        this.type = type;
    }

    /**
     * A draft as its readers would see it.
     *
     * @param body the model so far, with placeholders where something is missing
     * @param problems what stands in the way of sending it for decision
     */
    public record Preview(ModelBody body, List<ContentProblem> problems) {}

    /**
     * How a model's draft looks.
     *
     * @param code the model's code
     * @return the model so far, or empty when none is being written
     */
    public Optional<Preview> find(String code) {
        return drafts.find(ModelLinks.subject(code)).map(draft -> {
            DraftReading<ModelBody> reading = type.codec().readDraft(code, draft.body());
            List<ContentProblem> problems =
                    reading.problems().isEmpty() ? drafts.problems(draft.subject()) : reading.problems();
            return new Preview(reading.body(), problems);
        });
    }
}
