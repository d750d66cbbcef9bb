package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.pathway.PathwaySummary.Standing;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.DraftSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Every path, wherever it stands, for those who keep them. */
@Service
@ForMaintainers
public class PathwaySummaries {
    private final Contents contents;
    private final Drafts drafts;
    private final PathwayContentType type;

    PathwaySummaries(Contents contents, Drafts drafts, PathwayContentType type) {
        this.contents = contents;
        this.drafts = drafts;
        this.type = type;
    }

    /**
     * Every path: in force, withdrawn, and those that are only being written.
     *
     * @return one summary for each code, in no order
     */
    public List<PathwaySummary> all() {
        Map<String, DraftSummary> open = new HashMap<>();
        drafts.summaries(SubjectKind.PATH)
                .forEach(draft -> open.put(draft.subject().code(), draft));
        List<PathwaySummary> all = new ArrayList<>();
        contents.all(type).forEach(path -> all.add(published(path, Standing.IN_FORCE, open.remove(path.code()))));
        contents.withdrawn(type)
                .forEach(path -> all.add(published(path, Standing.WITHDRAWN, open.remove(path.code()))));
        open.forEach((code, draft) -> all.add(new PathwaySummary(
                code, draft.text("title", code), Set.of(standing(draft.state())), draft.changedAt())));
        return List.copyOf(all);
    }

    private static PathwaySummary published(
            Published<PathwayBody> path, Standing standing, @Nullable DraftSummary draft) {
        return new PathwaySummary(
                path.code(),
                path.body().head().title(),
                draft == null ? Set.of(standing) : Set.copyOf(EnumSet.of(standing, standing(draft.state()))),
                draft == null ? path.publishedAt() : draft.changedAt());
    }

    private static Standing standing(DraftState state) {
        return switch (state) {
            case OPEN -> Standing.DRAFT;
            case SENT -> Standing.SENT;
            case DECIDED -> Standing.DECIDED;
        };
    }
}
