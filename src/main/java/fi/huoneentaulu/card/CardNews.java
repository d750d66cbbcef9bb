package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.access.ForSignedIn;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.Profile;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.Histories;
import fi.huoneentaulu.publishing.HistoryLine;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Withdrawal;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What has changed for a reader since the reader last said to have read the changes: on the cards of the unit's wall, and
 * on those that the reader's profession may use in the reader's county.
 */
@Service
@ForSignedIn
public class CardNews {
    private static final Duration AT_FIRST = Duration.ofDays(30);

    private final Cards cards;
    private final Walls walls;
    private final Histories histories;
    private final CardComparisons comparisons;
    private final Areas areas;
    private final CurrentActor actor;
    private final Profile profile;
    private final Clock clock;

    CardNews(
            Cards cards,
            Walls walls,
            Histories histories,
            CardComparisons comparisons,
            Areas areas,
            CurrentActor actor,
            Profile profile,
            Clock clock) {
        this.cards = cards;
        this.walls = walls;
        this.histories = histories;
        this.comparisons = comparisons;
        this.areas = areas;
        this.actor = actor;
        this.profile = profile;
        this.clock = clock;
    }

    /** What has become of a card. */
    public enum Fate {
        NEW,
        CHANGED,
        WITHDRAWN
    }

    /**
     * A card that has changed for the reader.
     *
     * @param code its code
     * @param title its title
     * @param fate what has become of it
     * @param onOwnWall whether it hangs on the wall of the reader's unit
     * @param at the latest change
     * @param reasons why, in the words of those who changed it, the latest first
     * @param differences what differs from what the reader last knew, in words; empty for a new card
     * @param replacement the card to use instead of a withdrawn one, or null
     */
    public record Item(
            String code,
            LocalizedText title,
            Fate fate,
            boolean onOwnWall,
            Instant at,
            List<String> reasons,
            List<Difference> differences,
            @Nullable String replacement) {}

    /**
     * Since when the reader's changes are told.
     *
     * @return the moment when the reader last said to have read them, or 30 days ago
     */
    public Instant since() {
        return profile.changesSeenAt().orElseGet(() -> clock.instant().minus(AT_FIRST));
    }

    /**
     * What has changed for the reader.
     *
     * @param language the reader's language
     * @return the cards, those of the own wall first, then the latest changed first
     */
    public List<Item> unread(Language language) {
        Instant since = since();
        Set<String> wall = walls.own().stream().map(Published::code).collect(Collectors.toUnmodifiableSet());
        Map<String, List<HistoryLine>> byCard = new LinkedHashMap<>();
        histories
                .changesSince(SubjectKind.CARD, since)
                .forEach(line -> byCard.computeIfAbsent(line.subject().code(), _ -> new ArrayList<>())
                        .add(line));
        List<Item> items = new ArrayList<>();
        byCard.forEach((code, lines) -> item(code, lines, since, wall, language).ifPresent(items::add));
        items.sort((one, other) -> Boolean.compare(other.onOwnWall(), one.onOwnWall()));
        return List.copyOf(items);
    }

    /** The reader has read the changes: from now on only later ones are told. */
    public void read() {
        profile.seeChanges();
    }

    private Optional<Item> item(
            String code, List<HistoryLine> lines, Instant since, Set<String> wall, Language language) {
        Optional<Published<CardBody>> known = knownAt(code, since);
        Optional<Published<CardBody>> now = cards.find(code);
        Optional<CardBody> told = now.or(() -> known).map(Published::body);
        boolean own = wall.contains(code);
        if (told.isEmpty() || !(own || concerns(told.get()))) {
            return Optional.empty();
        }
        List<Difference> differences = known.isPresent() && now.isPresent()
                ? comparisons.between(known.get().body(), now.get().body(), language)
                : List.of();
        Fate fate = now.isEmpty() ? Fate.WITHDRAWN : known.isEmpty() ? Fate.NEW : Fate.CHANGED;
        return Optional.of(new Item(
                code,
                told.get().title(),
                fate,
                own,
                lines.getFirst().at(),
                lines.stream()
                        .map(HistoryLine::reason)
                        .filter(reason -> reason != null && !reason.isBlank())
                        .distinct()
                        .toList(),
                differences,
                cards.withdrawal(code).map(Withdrawal::replacement).orElse(null)));
    }

    /** The version that was in force when the reader last looked. */
    private Optional<Published<CardBody>> knownAt(String code, Instant since) {
        return cards.history(code).stream()
                .filter(version -> !version.publishedAt().isAfter(since))
                .findFirst()
                .flatMap(version -> cards.find(code, version.version()));
    }

    private boolean concerns(CardBody card) {
        Optional<Actor> reader = actor.find();
        String home = reader.map(Actor::homeMunicipality).orElse(null);
        boolean here = home == null || areas.covers(card.audience().coverage(), home);
        Set<?> directors = card.route().directors();
        boolean mine = directors.isEmpty()
                || reader.map(Actor::profession).map(directors::contains).orElse(true);
        return here && mine;
    }
}
