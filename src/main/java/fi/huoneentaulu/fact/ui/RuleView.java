package fi.huoneentaulu.fact.ui;

/** A part of the editor that stands for something in the criteria. */
interface RuleView {

    /** Where the keyboard can be moved. */
    enum Spot {
        EDIT,
        UP,
        DOWN,
        ADD,
        PICKER,
        DETAILS,
        SOURCE
    }

    /** Tells names and remarks anew; nothing that the user is typing into is replaced. */
    void refresh();

    /** Moves the keyboard. */
    void focus(Spot spot);
}
