package fi.huoneentaulu.guards;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts for people that stand in a script for the browser instead of the bundles. */
final class ScriptTexts {
    // A comment, or a string: whichever begins first, so that quotes in comments do not count
    private static final Pattern PARTS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`",
            Pattern.DOTALL);

    private ScriptTexts() {}

    /** The texts for people in a script. */
    static List<String> in(String name, String script) {
        return PARTS.matcher(script)
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2), match.group(3)))
                .filter(Objects::nonNull)
                .filter(Wording::readsLikeASentence)
                .map(text -> name + ": \"" + text + "\"")
                .toList();
    }
}
