package fi.huoneentaulu.base;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module that knows on which of its pages a subject stands; each makes one of these a bean, and the subject's page lists them. */
public interface SubjectLinks {

    /**
     * A page on which a subject stands.
     *
     * @param title its title, in the reader's language
     * @param path its path inside the application
     * @param place where on it, in the reader's language, or null
     */
    record Link(String title, String path, @Nullable String place) {}

    /**
     * What these pages are called together.
     *
     * @return a translation key
     */
    String headingKey();

    /**
     * The pages on which a subject stands.
     *
     * @param subject the subject
     * @param language the reader's language
     * @return the pages in the order in which they are listed; empty when there are none
     */
    List<Link> linksTo(Subject subject, Language language);
}
