package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Sourced;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.ServiceRole;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cards that may be published, with every optional part now there and now not, in words that YAML could take for something
 * else. Criteria and their cases come from a pattern, since they must agree with each other.
 */
final class RandomCards {
    private static final List<String> WORDS = List.of(
            "no",
            "Yes",
            "null",
            "~",
            "1.50",
            "0x1F",
            "2026-11-03",
            "12:30",
            "- viiva",
            "#risuaita",
            "a: b",
            "{x}",
            "[1, 2]",
            "'lainaus'",
            "\"toinen\"",
            "100 %",
            "&ankkuri",
            "*tähti",
            "!merkki",
            "|",
            ">",
            "? kysymys",
            "@",
            "`",
            "\\n",
            " alku",
            "loppu ",
            "ääkköset",
            "Østfold",
            "日本",
            "🙂",
            "rivi\ntoinen\n\nneljäs",
            "\tsarkain",
            "a\u00a0b");
    private static final List<String> PLAIN =
            List.of("soita", "kerro", "odota", "ohjaa", "kysy", "sovi aika", "**heti**", "*ehkä*", "ääni", "1,5 h");

    private final Random random;
    private final List<CardBody> patterns;
    private final long seed;
    private int count;

    RandomCards(long seed, List<CardBody> patterns) {
        this.seed = seed;
        this.random = new Random(seed);
        this.patterns = patterns;
    }

    ContentFile<CardBody> next() {
        CardBody pattern = pick(patterns);
        List<Source> sources = new ArrayList<>(pattern.links().sources());
        many(0, 2, this::source).forEach(each -> {
            if (sources.stream().noneMatch(other -> other.id().equals(each.id()))) {
                sources.add(each);
            }
        });
        CardBody body = new CardBody(
                "arvottu-" + seed + "-" + count++,
                text(60),
                text(160),
                maybe(() -> text(400)),
                route(),
                audience(pattern.audience()),
                guidance(sources),
                pattern.eligibility(),
                pattern.cases(),
                links(sources),
                stewardship());
        return new ContentFile<>(body.code(), body, new Check(day(), text(100), day()));
    }

    private CardBody.Route route() {
        return new CardBody.Route(
                pick(RouteMode.values()),
                pick(Sector.values()),
                pick(CareLevel.values()),
                maybe(() -> random.nextInt(4)),
                some(Theme.class, 1, 4),
                some(Delivery.class, 1, 3),
                maybe(() -> new Visits(1 + random.nextInt(3), 4 + random.nextInt(9))),
                maybe(() -> text(80)),
                some(Profession.class, 0, 5),
                some(Profession.class, 0, 5));
    }

    /** Ages and areas belong to the pattern's cases. */
    private CardBody.Audience audience(CardBody.Audience pattern) {
        List<CardBody.Override> overrides = pattern.overrides().stream()
                .map(each -> new CardBody.Override(
                        each.area(), maybe(this::markdown), each.ages(), maybe(this::contact), maybe(this::form)))
                .toList();
        return new CardBody.Audience(pattern.ages(), pattern.coverage(), overrides, maybe(this::markdown));
    }

    private CardBody.Guidance guidance(List<Source> sources) {
        return new CardBody.Guidance(
                many(0, 3, () -> new CardBody.Pointer(text(90), maybe(this::redirect))),
                sources.isEmpty()
                        ? null
                        : maybe(() ->
                                new CardBody.Latest(markdown(), pick(sources).id(), maybe(() -> text(50)))),
                many(1, 6, this::markdown),
                many(0, 6, () -> text(90)),
                new CardBody.Script(text(200), text(160), text(200)),
                markdown(),
                new CardBody.Next(markdown(), maybe(() -> text(60))),
                maybe(() -> text(100)),
                many(1, 3, this::contact),
                new CardBody.Responsibility(text(90), text(90)));
    }

    private Redirect redirect() {
        return Redirect.parse(
                        random.nextBoolean() ? "tray" : "card:" + pick(patterns).code())
                .orElseThrow();
    }

    private CardBody.Links links(List<Source> sources) {
        Supplier<Sourced> sourced = () -> new Sourced(text(60), pick(sources).id());
        return new CardBody.Links(
                many(0, 3, () -> pick(patterns).code()),
                many(0, 2, () -> pick(patterns).code()),
                sources.isEmpty()
                        ? List.of()
                        : many(0, 2, () -> new LocalValue(text(40), sourced.get(), sourced.get())),
                sources,
                List.of(),
                maybe(() -> new CardBody.TrayPointer(ServiceRole.LINK_WORKER, many(0, 2, () -> Need.NATURE))));
    }

    private Source source() {
        return new Source(
                "lahde" + random.nextInt(5),
                text(80),
                pick(WORDS).strip() + " oy",
                maybe(this::day),
                maybe(() -> "https://example.fi/?a=" + random.nextInt(9) + "&b=#c"));
    }

    private CardBody.ReferralForm form() {
        return new CardBody.ReferralForm(
                text(40), "https://lahete.example/" + random.nextInt(9), maybe(() -> text(80)));
    }

    private CardBody.Contact contact() {
        return new CardBody.Contact(
                text(60),
                maybe(() -> text(60)),
                maybe(() -> "0" + (100_000 + random.nextInt(900_000))),
                maybe(() -> "https://example.fi/" + random.nextInt(9)),
                many(
                        0,
                        2,
                        () -> new CardBody.Hours(
                                some(DayOfWeek.class, 1, 7),
                                LocalTime.of(random.nextInt(12), 15),
                                LocalTime.of(16, 0))),
                random.nextBoolean(),
                maybe(() -> text(60)));
    }

    private Stewardship stewardship() {
        LocalDate from = day();
        return new Stewardship(
                new Stewardship.Owner(text(80), text(80), maybe(() -> text(80)), many(0, 3, () -> text(40))),
                "kuntoutus",
                maybe(() -> new Stewardship.Decision(text(60), day(), text(120))),
                random.nextBoolean(),
                from,
                maybe(() -> from.plusDays(random.nextInt(900))),
                maybe(() -> 1 + random.nextInt(36)));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_000));
    }

    private LocalizedText text(int longest) {
        return localised(WORDS, longest);
    }

    private LocalizedText markdown() {
        return localised(PLAIN, 110);
    }

    private LocalizedText localised(List<String> words, int longest) {
        return new LocalizedText(
                phrase(words, longest), maybe(() -> phrase(words, longest)), maybe(() -> phrase(words, longest)));
    }

    private String phrase(List<String> words, int longest) {
        String phrase = "";
        for (int i = 0; i <= random.nextInt(6); i++) {
            String longer = phrase.isEmpty() ? pick(words) : phrase + " " + pick(words);
            phrase = longer.length() <= longest ? longer : phrase;
        }
        return phrase;
    }

    private <T> @Nullable T maybe(Supplier<T> part) {
        return random.nextBoolean() ? part.get() : null;
    }

    private <T> List<T> many(int fewest, int most, Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        int wanted = fewest + random.nextInt(most - fewest + 1);
        while (parts.size() < wanted) {
            parts.add(part.get());
        }
        return List.copyOf(parts);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int fewest, int most) {
        List<E> all = new ArrayList<>(List.of(type.getEnumConstants()));
        Collections.shuffle(all, random);
        EnumSet<E> some = EnumSet.noneOf(type);
        some.addAll(all.subList(0, fewest + random.nextInt(most - fewest + 1)));
        return some;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
