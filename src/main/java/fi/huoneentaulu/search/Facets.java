package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.Map;

/**
 * How many hits each filter value would leave, given the text and the other filters; a value that would leave none is
 * not there. The names are those of the API, which answers with this record.
 *
 * @param kind by the kind's word, such as {@code card}
 * @param coverage by the coverage's text, such as {@code county:18}
 * @param age by age group
 * @param theme by theme
 * @param sector by sector
 * @param profession by profession that may direct
 * @param deliverer by profession that may deliver
 * @param level by level
 * @param step by step
 * @param mode by way in
 * @param delivery by meeting place
 */
public record Facets(
        Map<String, Long> kind,
        Map<String, Long> coverage,
        Map<AgeGroup, Long> age,
        Map<Theme, Long> theme,
        Map<Sector, Long> sector,
        Map<Profession, Long> profession,
        Map<Profession, Long> deliverer,
        Map<CareLevel, Long> level,
        Map<Integer, Long> step,
        Map<RouteMode, Long> mode,
        Map<Delivery, Long> delivery) {}
