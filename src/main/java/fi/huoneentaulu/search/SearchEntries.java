package fi.huoneentaulu.search;

import fi.huoneentaulu.base.access.ForSignedIn;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;

/**
 * The door through which owners keep the index right. It joins the caller's transaction: what is rolled back was never
 * found. Who may change a subject is decided by its owner; here it is enough to be signed in.
 */
@ForSignedIn
public interface SearchEntries {

    /**
     * Replaces all that the index holds of a subject.
     *
     * @param subject whose entries they are
     * @param entries the new entries; empty takes the subject out of the index
     */
    void replace(Subject subject, List<SearchEntry> entries);
}
