package fi.huoneentaulu.fact.ui;

import java.util.List;
import java.util.function.Consumer;

/** What the editor of criteria asks from the page that it is put on. */
public interface RuleEditorPage {

    /**
     * The cards that an obstacle may redirect to.
     *
     * @param words what the user has typed, never blank
     * @return the best first, at most a dozen
     */
    List<CardRef> searchCards(String words);

    /**
     * The title of a card in the reader's language.
     *
     * @param code the card's code
     * @return the title, or the code where there is no such card
     */
    String cardTitle(String code);

    /**
     * Lets the user add a source to the card. The page moves the keyboard to its own form, and the editor takes it back
     * when the receiver is called.
     *
     * @param receiver gets the new source, never when the user changes their mind
     */
    void addSource(Consumer<RuleSource> receiver);
}
