package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One found thing, with all that a list shows of it.
 *
 * @param subject what it is
 * @param url its path inside the application
 * @param title its title with the language it is really in
 * @param summary its sentence with the language it is really in
 * @param score how well it answers, comparable within one search only; 0 where nothing was typed
 * @param titleSegments the title in pieces, found words marked
 * @param summarySegments the sentence in pieces, found words marked
 * @param themes what it is about
 * @param sector who provides, or null
 * @param level the level of the service, or null
 * @param step the step of the ladder, or null
 * @param mode the way in, or null
 * @param delivery where the client meets it
 * @param coverage where it holds
 * @param checkedOn the day of the last human check, or null
 * @param overdue whether its next check is late
 */
public record SearchHit(
        Subject subject,
        String url,
        Spoken title,
        Spoken summary,
        double score,
        List<Segment> titleSegments,
        List<Segment> summarySegments,
        Set<Theme> themes,
        @Nullable Sector sector,
        @Nullable CareLevel level,
        @Nullable Integer step,
        @Nullable RouteMode mode,
        Set<Delivery> delivery,
        Coverage coverage,
        @Nullable LocalDate checkedOn,
        boolean overdue) {}
