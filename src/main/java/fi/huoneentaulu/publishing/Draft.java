package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document that is being written.
 *
 * @param subject the document
 * @param revision grows with every change
 * @param state where it stands
 * @param baseVersion the version it was begun from, or null for a new document
 * @param body the document as far as it has been written
 * @param authors the accounts that have written it; none of them may decide on it
 * @param changedAt the last change
 * @param changedBy who made it
 * @param reason what changes and why, in the author's words, or null
 * @param returnedFor why it was returned, or null
 * @param publishOn the day it will be published, or null
 * @param rivals texts that met another editor's and wait to be settled
 * @param canUndo whether the reader has an edit to take back
 * @param canRedo whether the reader has taken an edit back
 */
public record Draft(
        Subject subject,
        long revision,
        DraftState state,
        @Nullable Integer baseVersion,
        DraftBody body,
        Set<String> authors,
        Instant changedAt,
        String changedBy,
        @Nullable String reason,
        @Nullable String returnedFor,
        @Nullable LocalDate publishOn,
        List<Rival> rivals,
        boolean canUndo,
        boolean canRedo) {

    /**
     * A text that met another editor's text in the same place.
     *
     * @param place the place
     * @param text the text that did not get in, or null when the place was to be emptied
     * @param username who wrote it
     * @param writer the writer's name to show
     * @param at when
     */
    public record Rival(String place, @Nullable JsonNode text, String username, String writer, Instant at) {}
}
