package fi.huoneentaulu.directory;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.directory.CoverageMatrix.Column;
import fi.huoneentaulu.directory.CoverageMatrix.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        List<TrayItem> shown = catalogue.all().stream()
                .filter(service -> !freshness.hidden(service))
                .toList();
        Map<TrayGaps.Gap, Long> missed = gaps.lately();
        List<Row> rows = areas.municipalities().stream()
                .filter(each -> each.county().equals(county))
                .sorted(Comparator.comparing(each -> each.name().fi()))
                .map(each -> row(each, shown, missed))
                .toList();
        return new CoverageMatrix(Column.ALL, rows);
    }

    private Row row(Municipality municipality, List<TrayItem> shown, Map<TrayGaps.Gap, Long> missed) {
        List<TrayItem> near = shown.stream()
                .filter(service -> service.coverage().stream().anyMatch(each -> isNear(each, municipality.code())))
                .toList();
        return new Row(
                municipality,
                Column.ALL.stream()
                        .map(column -> cell(column, near, municipality.code(), missed))
                        .toList());
    }

    private boolean isNear(Coverage coverage, String municipality) {
        return !(coverage instanceof Coverage.Country) && areas.covers(coverage, municipality);
    }

    private Cell cell(Column column, List<TrayItem> near, String municipality, Map<TrayGaps.Gap, Long> missed) {
        List<TrayItem> having = near.stream().filter(column::holds).toList();
        long inVain =
                column.role() == null ? 0 : missed.getOrDefault(new TrayGaps.Gap(column.role(), municipality), 0L);
        return new Cell(
                having.size(), (int) having.stream().filter(freshness::old).count(), inVain);
    }
}
