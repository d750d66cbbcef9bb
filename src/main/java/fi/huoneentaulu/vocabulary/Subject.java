package fi.huoneentaulu.vocabulary;

/**
 * A pointer to something that readers see, without knowing the module that owns it.
 *
 * @param kind what it is
 * @param code its stable code, part of its link
 */
public record Subject(SubjectKind kind, String code) {

    /**
     * A pointer to a routing card.
     *
     * @param code the card's code
     * @return the pointer
     */
    public static Subject card(String code) {
        return new Subject(SubjectKind.CARD, code);
    }
}
