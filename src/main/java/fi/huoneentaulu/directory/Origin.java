package fi.huoneentaulu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a service was taken in from.
 *
 * @param source the source: {@code ptv}, {@code hsds} or {@code sheet}
 * @param id the service's own id there
 * @param goneOn the day when the source no longer had it, or null while it has
 */
public record Origin(String source, String id, @Nullable LocalDate goneOn) {}
