package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Key;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The strip under the title: way in, who directs, ages, manner. */
final class FaceKeys {
    private static final String KEY = "card.face.";
    private static final int MOST_DIRECTORS = 3;

    private final FaceTexts texts;

    FaceKeys(FaceTexts texts) {
        this.texts = texts;
    }

    List<Key> keys(CardBody.Route route, @Nullable Ages ages) {
        return List.of(
                new Key(texts.message(KEY + "key.mode"), texts.own(texts.name(route.mode())), null),
                new Key(texts.message(KEY + "key.directors"), texts.own(directors(route)), null),
                new Key(texts.message(KEY + "key.ages"), texts.own(ages(ages)), null),
                new Key(
                        texts.message(KEY + "key.manner"),
                        texts.own(manner(route)),
                        texts.plainOrNull(route.duration())));
    }

    private String directors(CardBody.Route route) {
        if (route.directors().isEmpty()) {
            return texts.message(KEY + "directors.all");
        }
        return route.directors().size() > MOST_DIRECTORS
                ? texts.message(
                        KEY + "directors.many",
                        Integer.toString(route.directors().size()))
                : names(route.directors());
    }

    /** Who may direct, when they are too many for the strip; else null. */
    @Nullable
    String manyDirectors(CardBody.Route route) {
        return route.directors().size() > MOST_DIRECTORS
                ? texts.message(KEY + "directors.are", inSentence(route.directors()))
                : null;
    }

    /** Who may deliver the method in their own work; null when only the service itself. */
    @Nullable
    String deliverers(CardBody.Route route) {
        return route.deliverers().isEmpty() ? null : texts.message(KEY + "deliverers", inSentence(route.deliverers()));
    }

    private String inSentence(Collection<Profession> professions) {
        return professions.stream()
                .sorted()
                .map(profession -> texts.name(profession).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The first as a name, the others in the middle of the line. */
    private <E extends Enum<E>> String names(Collection<E> values) {
        List<String> names = new ArrayList<>();
        for (E value : values.stream().sorted().toList()) {
            String name = texts.name(value);
            names.add(names.isEmpty() ? name : name.toLowerCase(Locale.ROOT));
        }
        return String.join(", ", names);
    }

    private String ages(@Nullable Ages ages) {
        Integer min = ages == null ? null : ages.min();
        Integer max = ages == null ? null : ages.max();
        if (max == null) {
            return min == null || min == 0
                    ? texts.message(KEY + "ages.all")
                    : texts.message(KEY + "ages.from", min.toString());
        }
        if (min == null || min == 0) {
            return texts.message(KEY + "ages.to", max.toString());
        }
        return min.equals(max)
                ? texts.message(KEY + "ages.exactly", max.toString())
                : texts.message(KEY + "ages.between", min.toString(), max.toString());
    }

    private String manner(CardBody.Route route) {
        List<String> parts = new ArrayList<>();
        String where = names(route.delivery());
        if (!where.isEmpty()) {
            parts.add(where);
        }
        Visits visits = route.visits();
        if (visits != null) {
            parts.add(
                    visits.min() == visits.max()
                            ? texts.message(KEY + "visits.same", visits.max())
                            : texts.message(
                                    KEY + "visits", Integer.toString(visits.min()), Integer.toString(visits.max())));
        }
        return String.join(" · ", parts);
    }
}
