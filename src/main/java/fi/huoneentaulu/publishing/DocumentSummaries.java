package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.ForMaintainers;
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

/** Every document of a kind, wherever it stands, for those who keep them. */
@Service
@ForMaintainers
public class DocumentSummaries {

    private final Contents contents;
    private final Drafts drafts;
    private final Translations translations;
    private final Clock clock;

    DocumentSummaries(Contents contents, Drafts drafts, Translations translations, Clock clock) {
        this.contents = contents;
        this.drafts = drafts;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Every document of a kind: in force, withdrawn, and those that are only being written.
     *
     * @param type the kind
     * @return one summary for each code, in no order
     * @param <B> the record that is one document
     */
    public <B> List<DocumentSummary> all(ContentType<B> type) {
        Map<String, DraftSummary> open = new HashMap<>();
        drafts.summaries(type.kind()).forEach(draft -> open.put(draft.subject().code(), draft));
        LocalDate today = LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE);
        List<DocumentSummary> all = new ArrayList<>();
        contents.all(type)
                .forEach(found -> all.add(published(type, found, Standing.IN_FORCE, open.remove(found.code()), today)));
        contents.withdrawn(type)
                .forEach(
                        found -> all.add(published(type, found, Standing.WITHDRAWN, open.remove(found.code()), today)));
        open.values().forEach(draft -> all.add(unpublished(type, draft)));
        return List.copyOf(all);
    }

    private <B> DocumentSummary published(
            ContentType<B> type, Published<B> found, Standing standing, @Nullable DraftSummary draft, LocalDate today) {
        ContentLabel label = type.label(found.body());
        Translations.State state = translations.of(type, found);
        return new DocumentSummary(
                found.code(),
                label.title(),
                label.owner(),
                label.serviceArea(),
                type.themes(found.body()),
                draft == null ? Set.of(standing) : Set.copyOf(EnumSet.of(standing, Standing.of(draft.state()))),
                found.check().reviewDue(),
                standing == Standing.IN_FORCE && found.check().overdue(today),
                state.missing(),
                state.outdated(),
                draft == null ? found.publishedAt() : draft.changedAt());
    }

    private DocumentSummary unpublished(ContentType<?> type, DraftSummary draft) {
        String code = draft.subject().code();
        String area = draft.body().text("serviceArea");
        return new DocumentSummary(
                code,
                draft.text("title", code),
                draft.body().text("owner.unit.fi").isBlank() ? null : draft.text("owner.unit", code),
                area.isBlank() ? null : area,
                themes(draft.body().at("themes")),
                Set.of(Standing.of(draft.state())),
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
}
