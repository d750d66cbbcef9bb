package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Criterion;
import fi.huoneentaulu.card.CardFace.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many lines the two columns of a plaque take, roughly. The order of the blocks never changes; the last of them stand
 * in the second column, or beneath both when that makes the plaque lower.
 *
 * @param decide lines of whom, when, when not and latest
 * @param act lines of how, the referral and what to say
 * @param follow lines of what follows, fee, contact and responsibility
 */
record PlaqueBalance(int decide, int act, int follow) {
    private static final int WIDTH = 44;
    private static final int HEADING = 2;
    /** Lines that an A4 holds in each density but the tightest, measured over the starter cards. */
    private static final List<Integer> ROOM = List.of(31, 33, 36, 42, 45);

    static PlaqueBalance of(CardFace face) {
        CardFace.Criteria criteria = face.criteria();
        CardFace.Guidance guidance = face.guidance();
        int decide = block(Stream.of(criteria.forWhom()))
                + criteria(criteria.when())
                + block(criteria.not().stream().map(CardFace.Obstacle::text))
                + (int) criteria.not().stream()
                        .filter(obstacle -> obstacle.target() != null)
                        .count()
                + (criteria.latest() == null
                        ? 0
                        : block(Stream.of(
                                criteria.latest().text(), criteria.latest().note())))
                + (criteria.local() == null
                        ? 0
                        : block(Stream.of(criteria.local().text())))
                + face.references().localValues().size() * 5;
        int act = block(guidance.steps().stream())
                + block(guidance.checklist().stream())
                + block(Stream.of(guidance.say()))
                + 1;
        int follow = block(Stream.of(guidance.next(), guidance.waiting()))
                + block(Stream.of(guidance.fee()))
                + block(guidance.contacts().stream()
                        .flatMap(contact -> Stream.of(contact.name(), contact.place(), contact.note(), contact.name())))
                + block(Stream.of(guidance.until(), guidance.coordinator()));
        return new PlaqueBalance(decide, act, follow);
    }

    boolean endsBeneath() {
        return beneath() < inColumn();
    }

    private int inColumn() {
        return Math.max(decide, act + follow);
    }

    private int beneath() {
        return Math.max(decide, act) + (follow + 1) / 2 + 1;
    }

    int lines() {
        return Math.min(inColumn(), beneath());
    }

    /** How tight the spacing must be for one A4. */
    int density() {
        int lines = lines();
        for (int density = 0; density < ROOM.size(); density++) {
            if (lines <= ROOM.get(density)) {
                return density;
            }
        }
        return ROOM.size();
    }

    private static int criteria(List<Criterion> criteria) {
        return criteria.isEmpty()
                ? 0
                : HEADING + criteria.stream().mapToInt(PlaqueBalance::lines).sum();
    }

    private static int lines(Criterion criterion) {
        return lines(criterion.text())
                + criterion.parts().stream().mapToInt(PlaqueBalance::lines).sum();
    }

    private static int block(Stream<? extends @Nullable Text> texts) {
        int lines = texts.mapToInt(PlaqueBalance::lines).sum();
        return lines == 0 ? 0 : HEADING + lines;
    }

    private static int lines(@Nullable Text text) {
        return text == null ? 0 : (text.plain().length() + WIDTH - 1) / WIDTH;
    }
}
