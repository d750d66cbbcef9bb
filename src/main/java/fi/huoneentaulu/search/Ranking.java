package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The order of hits: relevance first, then nearer coverage, then the agreed order of sectors where the hit is about
 * wellbeing, then hits whose check is late last.
 *
 * <p>Scores are never quite equal, so hits count as equally relevant while they lie within one band: the best hit opens
 * a band that reaches down to {@link #BAND} of its score, the best hit below it opens the next. Inside a band the other
 * three rules decide; hits that they leave equal keep the order of their scores. The sector order is seed S4.1's: the
 * client is directed in the first place to municipalities, associations and parishes.
 */
final class Ranking {
    /** How much of its best score a band reaches down to. */
    static final double BAND = 0.97;

    private Ranking() {}

    /** Orders hits that come in the order of their scores. */
    static <T> List<T> ranked(List<T> hits, ToDoubleFunction<T> score, Function<T, IndexedHead> head, LocalDate today) {
        Comparator<T> withinBand = Comparator.comparing(head, rules(today));
        List<T> ranked = new ArrayList<>(hits.size());
        List<T> band = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (T hit : hits) {
            if (score.applyAsDouble(hit) < bottom || band.isEmpty()) {
                band.sort(withinBand);
                ranked.addAll(band);
                band.clear();
                bottom = score.applyAsDouble(hit) * BAND;
            }
            band.add(hit);
        }
        band.sort(withinBand);
        ranked.addAll(band);
        return ranked;
    }

    static Comparator<IndexedHead> rules(LocalDate today) {
        return Comparator.<IndexedHead>comparingInt(head -> -head.area().nearness())
                .thenComparingInt(Ranking::sectorPlace)
                .thenComparing(head -> head.overdue(today));
    }

    /** Entries that the agreed order does not concern stand with the county's own services. */
    private static int sectorPlace(IndexedHead head) {
        Sector sector = head.sector();
        return sector == null || !head.aboutWellbeing()
                ? Sector.COUNTY.ordinal()
                : Math.min(sector.ordinal(), Sector.COUNTY.ordinal());
    }
}
