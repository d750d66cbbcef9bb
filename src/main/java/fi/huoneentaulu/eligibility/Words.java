package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.vocabulary.Language;

/** The connecting words and the place names that {@link RuleSentences} needs, supplied from the outside. */
public interface Words {

    /** A connecting phrase; the comment tells what is put into it. */
    enum Phrase {
        /** {0} and {1} are alternatives at the end of a list: "{0} tai {1}". */
        OR,
        /** Heading of a group of which all hold. */
        ALL,
        /** Heading of a group of which any holds. */
        ANY,
        /** Heading of a group of which {0} hold. */
        AT_LEAST,
        /** Heading of a group of which none may hold. */
        NONE,
        /** {0}, a heading, is followed by {1}, the parts. */
        LIST,
        /** {0}, a statement, does not hold. */
        NOT,
        /** A number that is {0} or more, unit included. */
        MIN,
        /** A number that is {0} or less. */
        MAX,
        /** A number between {0}, without unit, and {1}. */
        BETWEEN,
        /** A number below {0}. */
        BELOW,
        /** A number above {0}. */
        ABOVE,
        /** A number outside {0} and {1}. */
        OUTSIDE,
        /** {0}, the name of a number, is {1}, a number or a limit. */
        NUMBER,
        /** {0}, the name of a choice, is {1}, the chosen. */
        CHOICE,
        /** {0} is the answer, where {1} is required. */
        REQUIRED,
        /** {0}, a criterion, fails. */
        FAILED,
        /** {0}, a criterion, is open. */
        OPEN,
        /** {0}, an obstacle, is met. */
        OBSTACLE,
        /** {0}, an obstacle, is ruled out. */
        OBSTACLE_FAILED,
        /** {0}, an obstacle, is open. */
        OBSTACLE_OPEN,
        /** {0}, criteria without a source, would refuse. */
        WITHHELD,
        /** The criteria cannot all be fulfilled together. */
        TOGETHER
    }

    /**
     * A phrase with its parts put in.
     *
     * @param language the language
     * @param phrase which one
     * @param parts texts for its places, in order
     * @return the words
     */
    String phrase(Language language, Phrase phrase, String... parts);

    /**
     * The name of a municipality.
     *
     * @param language the language
     * @param code its three digits
     * @return its name, or the code when there is none such
     */
    String municipality(Language language, String code);
}
