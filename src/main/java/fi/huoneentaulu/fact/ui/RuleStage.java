package fi.huoneentaulu.fact.ui;

/** The editor as its parts see it. */
interface RuleStage {

    /** A value has changed: what is said of it is told anew. */
    void changed();

    /** The structure has changed: everything is drawn anew, the keyboard moves, and the change is announced. */
    void restructured(Object item, RuleView.Spot spot, String said);

    /** What is shown has changed, but not the criteria. */
    void redraw(Object item, RuleView.Spot spot);

    /** The card has a new source, which what is open cites. */
    void cited(RuleSource source);

    /** Makes a part known by what it stands for. */
    void register(Object item, RuleView view);
}
