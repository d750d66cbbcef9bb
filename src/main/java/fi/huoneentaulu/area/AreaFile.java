package fi.huoneentaulu.area;

import java.time.LocalDate;
import java.util.List;

/** The areas as they stand in {@code areas/areas.yaml}. */
record AreaFile(
        Source source,
        List<CooperationArea> cooperationAreas,
        List<County> counties,
        List<Municipality> municipalities) {

    /** Where the facts come from. */
    record Source(String title, LocalDate date, String licence) {}
}
