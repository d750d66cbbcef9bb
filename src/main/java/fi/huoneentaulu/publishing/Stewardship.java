package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a document right.
 *
 * @param owner the owning unit and its people's roles
 * @param serviceArea the code of the service area whose lead decides on it, or null when none has been named
 * @param decision the lead's recorded decision, or null
 * @param sample true for sample content that no lead has decided on
 * @param validFrom first day of validity
 * @param validUntil last day of validity, or null for until further notice
 * @param reviewMonths how many months a check holds, 1–36, or null for {@value #REVIEW_MONTHS}
 */
public record Stewardship(
        Owner owner,
        @Nullable String serviceArea,
        @Nullable Decision decision,
        boolean sample,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Integer reviewMonths) {

    /** How long a check holds unless the document says otherwise. */
    public static final int REVIEW_MONTHS = 12;

    /**
     * Who owns a document: roles and organisations, never persons.
     *
     * @param unit the owning unit
     * @param role the role that answers for the content
     * @param deputy the role that stands in, or null
     * @param coAuthors organisations that wrote it together
     */
    public record Owner(
            LocalizedText unit,
            LocalizedText role,
            @Nullable LocalizedText deputy,
            List<LocalizedText> coAuthors) {

        /** An owner; without told co-authors it has none. */
        public Owner {
            coAuthors = coAuthors == null ? List.of() : List.copyOf(coAuthors);
        }
    }

    /**
     * The lead's recorded decision (seed S5.13).
     *
     * @param by the role that decided
     * @param on the day
     * @param ground on what ground
     */
    public record Decision(LocalizedText by, LocalDate on, LocalizedText ground) {}

    /**
     * When the check of a day must be made anew.
     *
     * @param checked the day of the check
     * @return the day by which the next one is due
     */
    public LocalDate reviewDue(LocalDate checked) {
        return checked.plusMonths(reviewMonths == null ? REVIEW_MONTHS : reviewMonths);
    }

    /** The same keeping with a decision: what has been decided on is no sample. */
    Stewardship decided(Ruling ruling) {
        Decision decided =
                new Decision(LocalizedText.finnish(ruling.by()), ruling.on(), LocalizedText.finnish(ruling.ground()));
        return new Stewardship(owner, serviceArea, decided, false, validFrom, validUntil, reviewMonths);
    }
}
