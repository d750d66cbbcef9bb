package fi.huoneentaulu.base.keeping;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/** A module that knows what a change touches; each makes one of these a bean, and the change is shown before it is made. */
public interface ChangeRadius {

    /** What is changed. */
    enum Changed {
        /** A fact that criteria ask, by its key. */
        FACT,
        /** A source that criteria and legal times cite, by its Finnish title: each document gives it an id of its own. */
        SOURCE,
        /** Where to call or go, by its Finnish name. */
        CONTACT,
        /** A unit that owns guidance, by its Finnish name. */
        UNIT
    }

    /** What can be touched. */
    enum Kind {
        PUBLISHED,
        DRAFT,
        WALL
    }

    /**
     * Something that a change touches.
     *
     * @param kind what it is
     * @param title its title; of a wall the name of its unit, with the cards on it that are touched
     * @param link where it is seen, a path inside the application, or empty where the reader cannot open it
     */
    record Touched(Kind kind, String title, String link) {}

    /**
     * What a change touches.
     *
     * @param changed what kind of thing is changed
     * @param code which one
     * @param language the language to tell it in
     * @return everything touched: what is in force, then drafts, then walls
     */
    List<Touched> touchedBy(Changed changed, String code, Language language);
}
