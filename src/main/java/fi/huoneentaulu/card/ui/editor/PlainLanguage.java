package fi.huoneentaulu.card.ui.editor;

import java.util.ArrayList;
import java.util.List;
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

    private PlainLanguage() {}

    /** Translation keys of the hints, the weightiest first. */
    static List<String> hints(String text) {
        List<String> hints = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text)) {
            if (WORD.matcher(sentence).results().count() > LONGEST_SENTENCE) {
                hints.add("card.editor.hint.long-sentence");
                break;
            }
        }
        if (PASSIVE.matcher(text).find()) {
            hints.add("card.editor.hint.passive");
        }
        if (OFFICIALESE.matcher(text).find()) {
            hints.add("card.editor.hint.officialese");
        }
        return hints;
    }
}
