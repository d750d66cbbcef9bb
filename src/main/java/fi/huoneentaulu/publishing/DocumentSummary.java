package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as its keepers' lists know it.
 *
 * @param code its code
 * @param title its title; of a draft without one its code
 * @param owner the unit that owns it, or null where none has been written yet
 * @param serviceArea the code of its service area, or null
 * @param themes what it is about
 * @param standings where it stands: a document in force may have a draft beside it
 * @param reviewDue the day by which it must be checked, or null for what has never been in force
 * @param overdue whether that day has passed for a document in force
 * @param missing the languages in which a text is missing
 * @param outdated the languages in which a text is older than its Finnish
 * @param changedAt when its text last changed
 */
public record DocumentSummary(
        String code,
        LocalizedText title,
        @Nullable LocalizedText owner,
        @Nullable String serviceArea,
        Set<Theme> themes,
        Set<Standing> standings,
        @Nullable LocalDate reviewDue,
        boolean overdue,
        Set<Language> missing,
        Set<Language> outdated,
        Instant changedAt) {

    /**
     * Whether there is nothing to keep but the memory of it.
     *
     * @return true for a withdrawn document that nobody is writing anew
     */
    public boolean gone() {
        return standings.equals(Set.of(Standing.WITHDRAWN));
    }
}
