package fi.huoneentaulu.card;

import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.publishing.DraftsWaiting;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in cards that are being written. */
@Component
@Order(10)
class CardDraftsWaiting implements WaitingSource {
    private static final DraftsWaiting.Kept KEPT =
            new DraftsWaiting.Kept(SubjectKind.CARD, "card.waiting.", CardLinks::keeping);

    private final DraftsWaiting waiting;

    CardDraftsWaiting(DraftsWaiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        return waiting.in(KEPT, keeper);
    }
}
