package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in documents that are being written: conflicts and returned texts for their authors, decisions for the leads. */
@Component
@Order(10)
class DraftsWaiting implements WaitingSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Drafts drafts;
    private final Decisions decisions;
    private final ContentTypes types;
    private final WaitingLines lines;
    private final Messages messages;

    DraftsWaiting(Drafts drafts, Decisions decisions, ContentTypes types, WaitingLines lines, Messages messages) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.types = types;
        this.lines = lines;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        List<DraftSummary> all =
                drafts.summaries(types.all().stream().map(ContentType::kind).toArray(SubjectKind[]::new)).stream()
                        .sorted(Comparator.comparing(DraftSummary::changedAt))
                        .toList();
        Predicate<DraftSummary> own = draft -> draft.authors().contains(keeper.username());
        Predicate<DraftSummary> returned = draft -> draft.state() == DraftState.OPEN && draft.returnedFor() != null;
        return List.of(
                waiting("conflict", all, own.and(DraftSummary::conflict), keeper, DraftSummary::returnedFor),
                waiting("returned", all, own.and(returned), keeper, DraftSummary::returnedFor),
                waiting("decide", all, decidable(keeper), keeper, _ -> null),
                waiting(
                        "decided",
                        all,
                        draft -> draft.state() == DraftState.DECIDED,
                        keeper,
                        draft -> publication(draft, keeper)));
    }

    private Predicate<DraftSummary> decidable(Keeper keeper) {
        if (!keeper.decides()) {
            return _ -> false;
        }
        Set<Subject> subjects =
                decisions.waiting().stream().map(Draft::subject).collect(Collectors.toUnmodifiableSet());
        return draft -> subjects.contains(draft.subject());
    }

    private @Nullable String publication(DraftSummary draft, Keeper keeper) {
        LocalDate day = draft.publishOn();
        return day == null ? null : messages.get(keeper.language(), "publishing.waiting.publish-on", DAY.format(day));
    }

    private Waiting waiting(
            String key,
            List<DraftSummary> all,
            Predicate<DraftSummary> which,
            Keeper keeper,
            Function<DraftSummary, @Nullable String> detail) {
        return new Waiting(
                "publishing.waiting." + key,
                all.stream()
                        .filter(which)
                        .map(draft -> lines.line(
                                keeper,
                                draft.subject(),
                                draft.text("title", draft.subject().code()),
                                draft.changedAt(),
                                detail.apply(draft)))
                        .toList());
    }
}
