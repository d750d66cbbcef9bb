package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Drafts as if they were in force: what is missing is filled, so that they can be drawn while they are written. */
@Service
@ForMaintainers
public class DraftPreviews {

    private final Contents contents;
    private final Drafts drafts;
    private final Clock clock;

    DraftPreviews(Contents contents, Drafts drafts, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A draft as its readers would get it.
     *
     * @param next the version that it would become, with placeholders where something is missing
     * @param problems what stands in the way of sending it for decision, by place
     * @param <B> the kind of document
     */
    public record DraftPreview<B>(Published<B> next, List<ContentProblem> problems) {}

    /**
     * A draft as if it were in force.
     *
     * @param type its type
     * @param draft the draft
     * @return the document so far and what it lacks
     * @param <B> the kind of document
     */
    public <B> DraftPreview<B> of(ContentType<B> type, Draft draft) {
        String code = draft.subject().code();
        DraftReading<B> reading = type.codec().readDraft(code, draft.body());
        int version = Optional.ofNullable(draft.baseVersion()).orElse(0) + 1;
        Published<B> next = new Published<>(code, version, reading.body(), clock.instant(), check(type, code));
        return new DraftPreview<>(
                next, reading.problems().isEmpty() ? drafts.problems(draft.subject()) : reading.problems());
    }

    private <B> Check check(ContentType<B> type, String code) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE);
        return contents.find(type, code)
                .map(Published::check)
                .orElseGet(() ->
                        new Check(today, LocalizedText.finnish("…"), today.plusMonths(Stewardship.REVIEW_MONTHS)));
    }
}
