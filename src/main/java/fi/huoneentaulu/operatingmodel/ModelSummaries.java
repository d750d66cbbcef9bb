package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.operatingmodel.ModelSummary.Standing;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.DraftSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Every model, wherever it stands, for those who keep them. */
@Service
@ForMaintainers
public class ModelSummaries {
    private final Contents contents;
    private final Drafts drafts;
    private final ModelContentType type;
    private final Clock clock;

    ModelSummaries(Contents contents, Drafts drafts, ModelContentType type, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.type = type;
        this.clock = clock;
    }

    /**
     * Every model: in force, withdrawn, and those that are only being written.
     *
     * @return one summary for each code, in no order
     */
    public List<ModelSummary> all() {
        Map<String, DraftSummary> open = new HashMap<>();
        drafts.summaries(SubjectKind.MODEL)
                .forEach(draft -> open.put(draft.subject().code(), draft));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<ModelSummary> all = new ArrayList<>();
        contents.all(type).forEach(model -> all.add(inForce(model, open.remove(model.code()), today)));
        contents.withdrawn(type).forEach(model -> all.add(withdrawn(model, open.remove(model.code()))));
        open.values().forEach(draft -> all.add(unpublished(draft)));
        return List.copyOf(all);
    }

    private static ModelSummary inForce(Published<ModelBody> model, @Nullable DraftSummary draft, LocalDate today) {
        return new ModelSummary(
                model.code(),
                model.body().title(),
                standings(Standing.IN_FORCE, draft),
                model.check().reviewDue(),
                model.check().overdue(today));
    }

    private static ModelSummary withdrawn(Published<ModelBody> model, @Nullable DraftSummary draft) {
        return new ModelSummary(model.code(), model.body().title(), standings(Standing.WITHDRAWN, draft), null, false);
    }

    private static ModelSummary unpublished(DraftSummary draft) {
        String code = draft.subject().code();
        DraftBody body = draft.body();
        String fi = body.text("title.fi");
        LocalizedText title = new LocalizedText(fi.isBlank() ? code : fi, body.text("title.sv"), body.text("title.en"));
        return new ModelSummary(code, title, Set.of(standing(draft.state())), null, false);
    }

    private static Set<Standing> standings(Standing published, @Nullable DraftSummary draft) {
        return draft == null ? Set.of(published) : Set.copyOf(EnumSet.of(published, standing(draft.state())));
    }

    private static Standing standing(DraftState state) {
        return switch (state) {
            case OPEN -> Standing.DRAFT;
            case SENT -> Standing.SENT;
            case DECIDED -> Standing.DECIDED;
        };
    }
}
