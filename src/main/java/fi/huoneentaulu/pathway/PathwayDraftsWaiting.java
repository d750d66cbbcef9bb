package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.publishing.DraftsWaiting;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in ladders and paths that are being written. */
@Component
@Order(12)
class PathwayDraftsWaiting implements WaitingSource {
    private static final DraftsWaiting.Kept KEPT =
            new DraftsWaiting.Kept(SubjectKind.PATH, "pathway.waiting.", PathwayLinks::keeping);

    private final DraftsWaiting waiting;

    PathwayDraftsWaiting(DraftsWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        return waiting.in(KEPT, keeper);
    }
}
