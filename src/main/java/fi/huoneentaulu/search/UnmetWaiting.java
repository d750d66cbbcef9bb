package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What readers have looked for in vain waits for those who write. */
@Component
@Order(30)
class UnmetWaiting implements WaitingSource {
    private static final String PAGE = "/yllapito/haut";

    private final UnmetSearches unmet;
    private final Messages messages;

    UnmetWaiting(UnmetSearches unmet, Messages messages) {
        this.unmet = unmet;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        if (!keeper.writes()) {
            return List.of();
        }
        List<Waiting.Line> lines = unmet.all().stream()
                .map(search -> new Waiting.Line(
                        search.words(),
                        PAGE,
                        search.firstAt(),
                        messages.get(keeper.language(), "search.unmet.times", search.searches(), search.reports())))
                .toList();
        return List.of(new Waiting("search.waiting.unmet", lines));
    }
}
