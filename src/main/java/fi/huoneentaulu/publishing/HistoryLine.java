package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document.
 *
 * @param subject the document
 * @param act what happened
 * @param at when
 * @param who the name of who did it, as it was then
 * @param version the version that it concerns, or null
 * @param reason why, in the words of who did it, or null
 */
public record HistoryLine(
        Subject subject,
        DocumentAct act,
        Instant at,
        String who,
        @Nullable Integer version,
        @Nullable String reason) {}
