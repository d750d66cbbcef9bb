package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft as lists know it: without what its editors need.
 *
 * @param subject the document
 * @param revision grows with every change
 * @param state where it stands
 * @param body the document as far as it has been written
 * @param authors the accounts that have written it
 * @param changedAt the last change
 * @param returnedFor why it was returned, or null
 * @param publishOn the day it will be published, or null
 * @param conflict whether two texts have met in it and wait to be settled
 */
public record DraftSummary(
        Subject subject,
        long revision,
        DraftState state,
        DraftBody body,
        Set<String> authors,
        Instant changedAt,
        @Nullable String returnedFor,
        @Nullable LocalDate publishOn,
        boolean conflict) {

    /**
     * A text that may not be written yet.
     *
     * @param place where it stands
     * @param otherwise what is said while its Finnish is missing
     * @return the text
     */
    public LocalizedText text(String place, String otherwise) {
        String fi = body.text(place + ".fi");
        return new LocalizedText(fi.isBlank() ? otherwise : fi, body.text(place + ".sv"), body.text(place + ".en"));
    }
}
