package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The titles of all cards, kept for a while: a face names several other cards and must not ask for each. */
@Component
class StoredCardTitles implements CardTitles {
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Contents contents;
    private final CardContentType type;
    private final Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    StoredCardTitles(Contents contents, CardContentType type, Clock clock) {
        this.contents = contents;
        this.type = type;
        this.clock = clock;
    }

    private record Known(Instant at, Map<String, LocalizedText> titles) {}

    @Override
    public Optional<LocalizedText> title(String code) {
        Instant now = clock.instant();
        Known current = known;
        if (current.titles().isEmpty() || current.at().plus(KEPT).isBefore(now)) {
            current = new Known(
                    now,
                    contents.all(type).stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Published::code, card -> card.body().title())));
            known = current;
        }
        return Optional.ofNullable(current.titles().get(code));
    }
}
