package fi.huoneentaulu.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been taken out of use; its versions can still be read by their links.
 *
 * @param on the day
 * @param reason why
 * @param replacement the code of the document to use instead, or null
 */
public record Withdrawal(
        LocalDate on, String reason, @Nullable String replacement) {}
