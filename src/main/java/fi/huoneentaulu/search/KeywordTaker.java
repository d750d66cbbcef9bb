package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;

/** A module whose content is found by keywords; each makes one of these a bean, so that missed words find a home. */
public interface KeywordTaker {

    /**
     * Something that words can be added to.
     *
     * @param subject what it is
     * @param title its title in the keeper's language
     */
    record Home(Subject subject, String title) {}

    /**
     * What words can be added to.
     *
     * @param language the keeper's language
     * @return everything by title
     */
    List<Home> homes(Language language);

    /**
     * Adds words to the keywords of something, as an edit of its draft.
     *
     * @param subject one of the homes
     * @param words the words
     * @param language the language they are in
     * @return where the draft is gone on with, a path inside the application
     * @throws fi.huoneentaulu.base.DomainException when the draft is not open for writing
     */
    String take(Subject subject, String words, Language language);
}
