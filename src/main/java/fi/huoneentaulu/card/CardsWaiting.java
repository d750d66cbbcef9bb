package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Translations;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in the cards in force for those who write: failing cases, late checks, translations that are behind. */
@Component
@Order(20)
class CardsWaiting implements WaitingSource {
    private final Cards cards;
    private final CardFailures failures;
    private final CardContentType type;
    private final Translations translations;
    private final Messages messages;
    private final Clock clock;

    CardsWaiting(
            Cards cards,
            CardFailures failures,
            CardContentType type,
            Translations translations,
            Messages messages,
            Clock clock) {
        this.cards = cards;
        this.failures = failures;
        this.type = type;
        this.translations = translations;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        if (!keeper.writes()) {
            return List.of();
        }
        Language language = keeper.language();
        LocalDate today = LocalDate.ofInstant(clock.instant(), CardFaces.FINLAND);
        List<Published<CardBody>> all = cards.all();
        List<Published<CardBody>> overdue = all.stream()
                .filter(card -> card.check().overdue(today))
                .sorted(Comparator.comparing(card -> card.check().reviewDue()))
                .toList();
        List<Published<CardBody>> outdated = all.stream()
                .filter(card -> !translations.of(type, card).outdated().isEmpty())
                .sorted(Comparator.comparing(Published::publishedAt))
                .toList();
        return List.of(
                waiting("card.waiting.failing", failures.among(all), language, _ -> null, Published::publishedAt),
                waiting(
                        "card.waiting.overdue",
                        overdue,
                        language,
                        _ -> null,
                        card -> card.check()
                                .reviewDue()
                                .atStartOfDay(CardFaces.FINLAND)
                                .toInstant()),
                waiting(
                        "card.waiting.outdated",
                        outdated,
                        language,
                        card -> languages(translations.of(type, card).outdated(), language),
                        Published::publishedAt));
    }

    private static Waiting waiting(
            String key,
            List<Published<CardBody>> cards,
            Language language,
            Function<Published<CardBody>, @Nullable String> detail,
            Function<Published<CardBody>, Instant> since) {
        return new Waiting(
                key,
                cards.stream()
                        .map(card -> new Waiting.Line(
                                card.body().title().text(language),
                                CardLinks.keeping(card.code()),
                                since.apply(card),
                                detail.apply(card)))
                        .toList());
    }

    private String languages(Set<Language> languages, Language reader) {
        return languages.stream()
                .sorted()
                .map(each -> messages.get(reader, "publishing.editor.language." + each.tag()))
                .collect(Collectors.joining(", "));
    }
}
