package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.DraftSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in cards that are being written: conflicts and returned texts for their authors, decisions for the leads. */
@Component
@Order(10)
class DraftsWaiting implements WaitingSource {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Drafts drafts;
    private final Decisions decisions;
    private final Messages messages;

    DraftsWaiting(Drafts drafts, Decisions decisions, Messages messages) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        List<DraftSummary> all = drafts.summaries(SubjectKind.CARD);
        Predicate<DraftSummary> own = draft -> draft.authors().contains(keeper.username());
        Waiting conflicts = waiting(
                keeper, "card.waiting.conflict", all, own.and(DraftSummary::conflict), DraftSummary::returnedFor);
        Waiting returned = waiting(
                keeper,
                "card.waiting.returned",
                all,
                own.and(draft -> draft.state() == DraftState.OPEN && draft.returnedFor() != null),
                DraftSummary::returnedFor);
        Waiting toDecide = waiting(keeper, "card.waiting.decide", all, decidable(keeper), _ -> null);
        Waiting decided = waiting(
                keeper,
                "card.waiting.decided",
                all,
                draft -> draft.state() == DraftState.DECIDED,
                draft -> Optional.ofNullable(draft.publishOn())
                        .map(day -> messages.get(keeper.language(), "card.waiting.publish-on", DAY.format(day)))
                        .orElse(null));
        return List.of(conflicts, returned, toDecide, decided);
    }

    private Predicate<DraftSummary> decidable(Keeper keeper) {
        if (!keeper.decides()) {
            return _ -> false;
        }
        Set<String> codes = decisions.waiting().stream()
                .map(Draft::subject)
                .map(each -> each.code())
                .collect(Collectors.toSet());
        return draft -> codes.contains(draft.subject().code());
    }

    private static Waiting waiting(
            Keeper keeper,
            String key,
            List<DraftSummary> all,
            Predicate<DraftSummary> which,
            Function<DraftSummary, @Nullable String> detail) {
        Stream<Waiting.Line> lines = all.stream()
                .filter(which)
                .sorted(Comparator.comparing(DraftSummary::changedAt))
                .map(draft -> new Waiting.Line(
                        CardSummaries.text(draft, "title", draft.subject().code())
                                .text(keeper.language()),
                        CardLinks.keeping(draft.subject().code()),
                        draft.changedAt(),
                        detail.apply(draft)));
        return new Waiting(key, lines.toList());
    }
}
