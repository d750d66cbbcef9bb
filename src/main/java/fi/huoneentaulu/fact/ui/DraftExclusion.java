package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Redirect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An obstacle while it is written. */
final class DraftExclusion {
    private final DraftTree tree;
    private final DraftNote note;
    private Way way;
    private String card;

    /** Where the client is directed. */
    enum Way {
        NOWHERE,
        CARD,
        TRAY
    }

    private DraftExclusion(DraftTree tree, DraftNote note, Way way, String card) {
        this.tree = tree;
        this.note = note;
        this.way = way;
        this.card = card;
        tree.root().under(note);
    }

    static DraftExclusion empty(FactCatalogue catalogue) {
        return new DraftExclusion(DraftTree.of(null, catalogue), new DraftNote(), Way.NOWHERE, "");
    }

    static DraftExclusion of(Exclusion exclusion, FactCatalogue catalogue) {
        DraftTree tree = DraftTree.of(exclusion.when(), catalogue);
        DraftNote note = DraftNote.of(exclusion.note());
        return switch (exclusion.redirect()) {
            case null -> new DraftExclusion(tree, note, Way.NOWHERE, "");
            case Redirect.ToTray _ -> new DraftExclusion(tree, note, Way.TRAY, "");
            case Redirect.ToCard(String code) -> new DraftExclusion(tree, note, Way.CARD, code);
        };
    }

    String id() {
        return tree.root().id() + "-este";
    }

    DraftTree tree() {
        return tree;
    }

    DraftNote note() {
        return note;
    }

    Way way() {
        return way;
    }

    /** The code of the card to go to, blank while none is chosen. */
    String card() {
        return card;
    }

    void direct(Way chosen) {
        way = chosen;
    }

    void directTo(String code) {
        way = Way.CARD;
        card = code;
    }

    boolean lacksCard() {
        return way == Way.CARD && card.isBlank();
    }

    private @Nullable Redirect redirect() {
        return switch (way) {
            case NOWHERE -> null;
            case TRAY -> Redirect.TRAY;
            case CARD -> card.isBlank() ? null : new Redirect.ToCard(card);
        };
    }

    Optional<Exclusion> exclusion() {
        Note written = note.note();
        return tree.rule().map(rule -> new Exclusion(rule, redirect(), written));
    }

    boolean complete() {
        return tree.root().complete() && !lacksCard() && !note.lacksFinnish();
    }
}
