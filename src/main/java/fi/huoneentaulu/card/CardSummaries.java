package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.card.CardSummary.Standing;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.DraftSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Translations;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Every card, wherever it stands, for those who keep them. */
@Service
@ForMaintainers
public class CardSummaries {
    private final Contents contents;
    private final Drafts drafts;
    private final CardContentType type;
    private final Translations translations;
    private final Clock clock;

    CardSummaries(Contents contents, Drafts drafts, CardContentType type, Translations translations, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.type = type;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Every card: in force, withdrawn, and those that are only being written.
     *
     * @return one summary for each code, in no order
     */
    public List<CardSummary> all() {
        Map<String, DraftSummary> open = new HashMap<>();
        drafts.summaries(SubjectKind.CARD)
                .forEach(draft -> open.put(draft.subject().code(), draft));
        LocalDate today = LocalDate.ofInstant(clock.instant(), CardFaces.FINLAND);
        List<CardSummary> all = new ArrayList<>();
        contents.all(type)
                .forEach(card -> all.add(published(card, Standing.IN_FORCE, open.remove(card.code()), today)));
        contents.withdrawn(type)
                .forEach(card -> all.add(published(card, Standing.WITHDRAWN, open.remove(card.code()), today)));
        open.values().forEach(draft -> all.add(unpublished(draft)));
        return List.copyOf(all);
    }

    private CardSummary published(
            Published<CardBody> card, Standing standing, @Nullable DraftSummary draft, LocalDate today) {
        CardBody body = card.body();
        Translations.State state = translations.of(type, card);
        return new CardSummary(
                card.code(),
                body.title(),
                body.stewardship().owner().unit(),
                body.stewardship().serviceArea(),
                body.route().themes(),
                draft == null ? Set.of(standing) : Set.copyOf(EnumSet.of(standing, standing(draft.state()))),
                card.check().reviewDue(),
                standing == Standing.IN_FORCE && card.check().overdue(today),
                state.missing(),
                state.outdated(),
                draft == null ? card.publishedAt() : draft.changedAt());
    }

    private CardSummary unpublished(DraftSummary draft) {
        String code = draft.subject().code();
        String area = draft.body().text("serviceArea");
        return new CardSummary(
                code,
                draft.text("title", code),
                draft.body().text("owner.unit.fi").isBlank() ? null : draft.text("owner.unit", code),
                area.isBlank() ? null : area,
                themes(draft.body().at("themes")),
                Set.of(standing(draft.state())),
                null,
                false,
                translations.missing(type, draft.body()),
                Set.of(),
                draft.changedAt());
    }

    private static Set<Theme> themes(@Nullable JsonNode written) {
        if (written == null) {
            return Set.of();
        }
        Set<String> names = written.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
        return Stream.of(Theme.values())
                .filter(theme -> names.contains(theme.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Standing standing(DraftState state) {
        return switch (state) {
            case OPEN -> Standing.DRAFT;
            case SENT -> Standing.SENT;
            case DECIDED -> Standing.DECIDED;
        };
    }
}
