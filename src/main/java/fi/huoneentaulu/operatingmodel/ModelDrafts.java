package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.Drafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Models that are being written: how they look so far, what they lack and what a new one begins with. */
@Service
@ForMaintainers
public class ModelDrafts {
    private final Drafts drafts;
    private final ModelContentType type;
    private final Clock clock;

    ModelDrafts(Drafts drafts, ModelContentType type, Clock clock) {
        this.drafts = drafts;
        this.type = type;
        this.clock = clock;
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

    /**
     * Begins an empty model.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws fi.huoneentaulu.base.DomainException when it has no title, or the code is taken or is not one
     */
    @ForCoordinators
    public Draft empty(String code, String title) {
        String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        DraftBody start = DraftBody.parse("{}")
                .withText("coverage", Coverage.COUNTRY.text())
                .withText("stage", Stage.DEVELOPING.name())
                .withText("described.created", today)
                .withText("described.modified", today);
        return drafts.begin(ModelLinks.subject(code), title, start);
    }
}
