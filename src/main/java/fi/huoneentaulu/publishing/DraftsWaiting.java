package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What waits in documents that are being written: conflicts and returned texts for their authors, decisions for the leads. */
@Service
@ForMaintainers
public class DraftsWaiting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Drafts drafts;
    private final Decisions decisions;
    private final Messages messages;

    DraftsWaiting(Drafts drafts, Decisions decisions, Messages messages) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.messages = messages;
    }

    /**
     * How a kind of documents is spoken of.
     *
     * @param kind the kind
     * @param words the beginning of its translation keys, with the dot; under it stand {@code conflict}, {@code returned},
     *     {@code decide}, {@code decided} and {@code publish-on}
     * @param keeping where a document is kept, by its code: a path inside the application
     */
    public record Kept(SubjectKind kind, String words, UnaryOperator<String> keeping) {}

    /**
     * What waits in the drafts of a kind.
     *
     * @param kept the kind
     * @param keeper for whom
     * @return the kinds of work, the most pressing first
     */
    public List<Waiting> in(Kept kept, Keeper keeper) {
        List<DraftSummary> all = drafts.summaries(kept.kind());
        Predicate<DraftSummary> own = draft -> draft.authors().contains(keeper.username());
        Lines lines = new Lines(kept, keeper, all);
        return List.of(
                lines.where("conflict", own.and(DraftSummary::conflict), DraftSummary::returnedFor),
                lines.where(
                        "returned",
                        own.and(draft -> draft.state() == DraftState.OPEN && draft.returnedFor() != null),
                        DraftSummary::returnedFor),
                lines.where("decide", decidable(kept.kind(), keeper), _ -> null),
                lines.where(
                        "decided",
                        draft -> draft.state() == DraftState.DECIDED,
                        draft -> Optional.ofNullable(draft.publishOn())
                                .map(day ->
                                        messages.get(keeper.language(), kept.words() + "publish-on", DAY.format(day)))
                                .orElse(null)));
    }

    private Predicate<DraftSummary> decidable(SubjectKind kind, Keeper keeper) {
        if (!keeper.decides()) {
            return _ -> false;
        }
        Set<String> codes = decisions.waiting().stream()
                .map(Draft::subject)
                .filter(subject -> subject.kind() == kind)
                .map(subject -> subject.code())
                .collect(Collectors.toSet());
        return draft -> codes.contains(draft.subject().code());
    }

    /** The drafts of a kind as lines for one keeper. */
    private record Lines(Kept kept, Keeper keeper, List<DraftSummary> all) {

        Waiting where(String key, Predicate<DraftSummary> which, Function<DraftSummary, @Nullable String> detail) {
            return new Waiting(
                    kept.words() + key,
                    all.stream()
                            .filter(which)
                            .sorted(Comparator.comparing(DraftSummary::changedAt))
                            .map(draft -> line(draft, detail))
                            .toList());
        }

        private Waiting.Line line(DraftSummary draft, Function<DraftSummary, @Nullable String> detail) {
            String code = draft.subject().code();
            return new Waiting.Line(
                    draft.text("title", code).text(keeper.language()),
                    kept.keeping().apply(code),
                    draft.changedAt(),
                    detail.apply(draft));
        }
    }
}
