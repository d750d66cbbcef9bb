package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in documents in force for those who write: late checks and translations that are behind. */
@Component
@Order(30)
class DocumentsWaiting implements WaitingSource {

    private final Contents contents;
    private final ContentTypes types;
    private final Translations translations;
    private final WaitingLines lines;
    private final Messages messages;
    private final Clock clock;

    DocumentsWaiting(
            Contents contents,
            ContentTypes types,
            Translations translations,
            WaitingLines lines,
            Messages messages,
            Clock clock) {
        this.contents = contents;
        this.types = types;
        this.translations = translations;
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        if (!keeper.writes()) {
            return List.of();
        }
        List<Waiting.Line> overdue = new ArrayList<>();
        List<Waiting.Line> outdated = new ArrayList<>();
        types.all().forEach(type -> look(type, keeper, overdue, outdated));
        return List.of(waiting("overdue", overdue), waiting("outdated", outdated));
    }

    private <B> void look(ContentType<B> type, Keeper keeper, List<Waiting.Line> overdue, List<Waiting.Line> outdated) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE);
        for (Published<B> found : contents.all(type)) {
            if (found.check().overdue(today)) {
                Instant due =
                        found.check().reviewDue().atStartOfDay(FinnishTime.ZONE).toInstant();
                overdue.add(line(keeper, type, found, due, null));
            }
            // nothing can be behind in a first version, and most are first ones
            Set<Language> behind = found.version() == 1
                    ? Set.of()
                    : translations.of(type, found).outdated();
            if (!behind.isEmpty()) {
                String which = languages(behind, keeper.language());
                outdated.add(line(keeper, type, found, found.publishedAt(), which));
            }
        }
    }

    private <B> Waiting.Line line(
            Keeper keeper, ContentType<B> type, Published<B> found, Instant since, @Nullable String detail) {
        return lines.line(keeper, new Subject(type.kind(), found.code()), type.title(found.body()), since, detail);
    }

    private static Waiting waiting(String key, List<Waiting.Line> found) {
        return new Waiting(
                "publishing.waiting." + key,
                found.stream().sorted(Comparator.comparing(Waiting.Line::since)).toList());
    }

    private String languages(Set<Language> languages, Language reader) {
        return languages.stream()
                .sorted()
                .map(each -> messages.get(reader, "publishing.editor.language." + each.tag()))
                .collect(Collectors.joining(", "));
    }
}
