package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;

/**
 * The last time a person checked that content still holds; it is not the time of the last edit.
 *
 * @param on the day of the check
 * @param by the role that checked
 * @param reviewDue the day by which the next check must be made
 */
public record Check(LocalDate on, LocalizedText by, LocalDate reviewDue) {

    /**
     * Whether the next check is late.
     *
     * @param today the day of reading
     * @return true from the day after the due date
     */
    public boolean overdue(LocalDate today) {
        return today.isAfter(reviewDue);
    }
}
