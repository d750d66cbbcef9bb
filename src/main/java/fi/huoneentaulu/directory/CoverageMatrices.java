package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.directory.CoverageMatrix.Column;
import fi.huoneentaulu.directory.CoverageMatrix.Row;
import fi.huoneentaulu.directory.Freshness.Present;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Counts what each municipality has. What is offered to the whole country fills no municipality's gap. */
@Service
@ForCoordinators
public class CoverageMatrices {
    private final ServiceCatalogue catalogue;
    private final Freshness freshness;
    private final TrayGaps gaps;
    private final Areas areas;

    CoverageMatrices(ServiceCatalogue catalogue, Freshness freshness, TrayGaps gaps, Areas areas) {
        this.catalogue = catalogue;
        this.freshness = freshness;
        this.gaps = gaps;
        this.areas = areas;
    }

    /**
     * The matrix of one county.
     *
     * @param county the county's code
     * @return its municipalities by their Finnish names; empty for an unknown county
     */
    public CoverageMatrix of(String county) {
        Present now = freshness.now();
        List<TrayItem> shown =
                catalogue.all().stream().filter(service -> !now.hidden(service)).toList();
        Map<TrayGaps.Gap, Long> missed = gaps.lately();
        List<Row> rows = areas.municipalities().stream()
                .filter(each -> each.county().equals(county))
                .sorted(Comparator.comparing(each -> each.name().fi()))
                .map(each -> row(each, shown, now, missed))
                .toList();
        return new CoverageMatrix(Column.ALL, rows);
    }

    private Row row(Municipality municipality, List<TrayItem> shown, Present now, Map<TrayGaps.Gap, Long> missed) {
        Set<Coverage> around = new HashSet<>(areas.around(municipality.code()));
        // what the whole country is offered fills no municipality's gap
        around.remove(Coverage.COUNTRY);
        List<TrayItem> near = shown.stream()
                .filter(service -> service.coverage().stream().anyMatch(around::contains))
                .toList();
        return new Row(
                municipality,
                Column.ALL.stream()
                        .map(column -> cell(
                                near.stream().filter(column::holds).toList(),
                                now,
                                column.role() == null
                                        ? 0
                                        : missed.getOrDefault(
                                                new TrayGaps.Gap(column.role(), municipality.code()), 0L)))
                        .toList());
    }

    private static Cell cell(List<TrayItem> having, Present now, long missed) {
        return new Cell(having.size(), (int) having.stream().filter(now::old).count(), missed);
    }
}
