package fi.huoneentaulu.publishing.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for what makes Finnish hard to read on the telephone; hints only, nothing is refused for them. */
final class PlainLanguage {
    private static final int LONGEST_SENTENCE = 18;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    /** The passive of the present and the perfect: tehdään, ohjataan, on sovittu. */
    private static final Pattern PASSIVE =
            Pattern.compile("\\b\\p{L}{2,}(?:taan|tään|daan|dään|llaan|llään|nnaan|nnään|rraan|rrään)\\b"
                    + "|\\bon (?:\\p{L}+ )?\\p{L}{2,}(?:ttu|tty)\\b");

    private static final Pattern OFFICIALESE = Pattern.compile(
            "\\b(?:toimesta|osalta|koskien|mikäli|johdosta|puitteissa|suorittaa|tapahtuu|huomioida|huomioiden)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A word of capitals and digits: MIEPÄ, IPC, TK2. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}\\d]{1,6}(?![\\p{L}\\d])");

    private final Set<String> known;

    /**
     * A look at texts.
     *
     * @param known the words that a search knows, in small letters
     */
    PlainLanguage(Set<String> known) {
        this.known = known;
    }

    /**
     * Something that would make a text plainer.
     *
     * @param key its translation key
     * @param args what the text holds
     */
    record Hint(String key, Object... args) {}

    /** What would make a text plainer, the weightiest first. */
    List<Hint> hints(String text) {
        List<Hint> hints = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text)) {
            if (WORD.matcher(sentence).results().count() > LONGEST_SENTENCE) {
                hints.add(new Hint("publishing.editor.hint.long-sentence"));
                break;
            }
        }
        ABBREVIATION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(abbreviation -> !known.contains(abbreviation.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(abbreviation -> hints.add(new Hint("publishing.editor.hint.abbreviation", abbreviation)));
        if (PASSIVE.matcher(text).find()) {
            hints.add(new Hint("publishing.editor.hint.passive"));
        }
        if (OFFICIALESE.matcher(text).find()) {
            hints.add(new Hint("publishing.editor.hint.officialese"));
        }
        return hints;
    }
}
