package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model as its keepers' list knows it.
 *
 * @param code its code
 * @param title its title; of a draft without one its code
 * @param standings where it stands: a model in force may have a draft beside it
 * @param reviewDue the day by which it must be checked, or null for what is not in force
 * @param overdue whether that day has passed
 */
public record ModelSummary(
        String code,
        LocalizedText title,
        Set<Standing> standings,
        @Nullable LocalDate reviewDue,
        boolean overdue) {

    /** Where a model stands between its writers and its readers. */
    public enum Standing {
        IN_FORCE,
        DRAFT,
        SENT,
        DECIDED,
        WITHDRAWN;

        /**
         * The key under which the standing's name stands in the bundles.
         *
         * @return a key
         */
        public String key() {
            return "operatingmodel.standing." + name();
        }
    }

    /**
     * Where its keepers go on with it.
     *
     * @return the page where it is written and kept; of a model that is only withdrawn the page that says why
     */
    public String path() {
        return standings.equals(Set.of(Standing.WITHDRAWN)) ? ModelLinks.path(code) : ModelLinks.keeping(code);
    }
}
