package fi.huoneentaulu.navigator;

import fi.huoneentaulu.publishing.FlatContent;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the navigator is entered (sisäänkäynti): a place of work such as telephone guidance, with the themes and questions
 * that it begins from, and the cases that its answers must keep. The format is described in {@code docs/content-format.md}.
 *
 * @param code its stable code
 * @param title the place of work, at most 60 characters
 * @param summary one sentence, at most 160 characters
 * @param themes what its matters are about; empty means anything
 * @param questions the keys of the facts that are asked first, in this order, while they have an effect
 * @param stops what always stands above every other way
 * @param cases whole cases: a situation and the cards that it must lead to
 * @param stewardship who keeps it right
 */
public record EntrySetBody(
        String code,
        LocalizedText title,
        LocalizedText summary,
        Set<Theme> themes,
        List<String> questions,
        List<Stop> stops,
        List<Case> cases,
        Stewardship stewardship) {

    /**
     * What the navigator begins from here.
     *
     * @return its themes, first questions and stops
     */
    public Start start() {
        return new Start(themes, questions, stops);
    }

    /** The same in other keeping. */
    EntrySetBody with(Stewardship other) {
        return new EntrySetBody(code, title, summary, themes, questions, stops, cases, other);
    }

    /**
     * What comes before every other way.
     *
     * @param fact the key of the yes-or-no fact that means danger when it holds
     * @param card the code of the card to turn to
     * @param text what to do at once, or null for the card's own sentence
     */
    public record Stop(String fact, String card, @Nullable LocalizedText text) {}

    /**
     * A whole case.
     *
     * @param name the situation in words
     * @param facts fact key → value as written in the file: a boolean, a number or a text
     * @param themes what it is about; empty for the set's own themes
     * @param fits the codes of cards that fit, in this order; others may stand between them
     * @param not the codes of cards that must not fit
     */
    public record Case(String name, Map<String, Object> facts, Set<Theme> themes, List<String> fits, Set<String> not) {

        /** A case that never changes; what is not told of is empty. */
        public Case {
            facts = facts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            fits = FlatContent.list(fits);
            themes = FlatContent.set(Theme.class, themes);
            not = not == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(not));
        }
    }
}
