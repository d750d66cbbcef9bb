package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.List;
import java.util.Map;

/**
 * What the tray has for a query.
 *
 * @param lines the services, in the agreed order of directing (seed S4.1)
 * @param needs how many services each need would leave, with everything else as it is
 * @param groups the same for each group
 * @param sectors the same for each sector
 * @param switches how many would be left if a switch were put on as well
 */
public record TrayPage(
        List<TrayLine> lines,
        Map<Need, Integer> needs,
        Map<TargetGroup, Integer> groups,
        Map<Sector, Integer> sectors,
        Map<TraySwitch, Integer> switches) {}
