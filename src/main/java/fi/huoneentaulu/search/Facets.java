package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.Map;

/**
 * How many hits each filter value would leave, given the text and the other filters; a value that would leave none is
 * not there.
 *
 * @param kinds by kind
 * @param coverages by the coverage's text, such as {@code county:18}
 * @param ages by age group
 * @param themes by theme
 * @param sectors by sector
 * @param directors by profession that may direct
 * @param deliverers by profession that may deliver
 * @param steps by step
 * @param modes by way in
 * @param delivery by meeting place
 */
public record Facets(
        Map<SubjectKind, Long> kinds,
        Map<String, Long> coverages,
        Map<AgeGroup, Long> ages,
        Map<Theme, Long> themes,
        Map<Sector, Long> sectors,
        Map<Profession, Long> directors,
        Map<Profession, Long> deliverers,
        Map<Integer, Long> steps,
        Map<RouteMode, Long> modes,
        Map<Delivery, Long> delivery) {}
