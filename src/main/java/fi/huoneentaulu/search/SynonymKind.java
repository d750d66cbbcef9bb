package fi.huoneentaulu.search;

/** Why a synonym is one; the nearer the meaning, the more its hits count. */
public enum SynonymKind {
    SPOKEN(0.9),
    ABBREVIATION(0.95),
    TRANSLATION(0.95),
    OLD_NAME(0.9),
    RELATED(0.8);

    private final double weight;

    SynonymKind(double weight) {
        this.weight = weight;
    }

    /** How much a hit by the synonym counts beside a hit by the typed word. */
    double weight() {
        return weight;
    }
}
