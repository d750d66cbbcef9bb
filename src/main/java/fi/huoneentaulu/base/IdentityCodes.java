package fi.huoneentaulu.base;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds Finnish personal identity codes in free text, so that they are refused or removed before anything sees them.
 * A code counts when its check character is right, whatever the case, the spacing and the century mark (those in use
 * since 2023 too). A code written without its mark counts when the check character is a letter; with a digit it could
 * be a telephone number. Source: Digital and Population Data Services Agency, personal identity code.
 */
public final class IdentityCodes {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String GAP = "[\\s.\\u00A0\\u200B]{0,3}";
    private static final String DIGIT = "(\\d)" + GAP;
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\d])"
                    + DIGIT.repeat(6)
                    + "([-+\\u2010-\\u2015\\u2212ABCDEFYXWVU])?"
                    + GAP
                    + DIGIT.repeat(3)
                    + "([0-9A-FHJ-NPR-Y])(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final int MARK = 7;
    private static final int CHECK = 11;

    private IdentityCodes() {}

    /**
     * Whether a text holds an identity code.
     *
     * @param text any text
     * @return true when at least one code with a right check character stands in it
     */
    public static boolean contains(String text) {
        return find(text, 0) != null;
    }

    /**
     * Takes the identity codes out of a text.
     *
     * @param text any text
     * @return the text without them, spaces tidied where one stood; the same text when it holds none
     */
    public static String strip(String text) {
        Span code = find(text, 0);
        if (code == null) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (code != null) {
            rest.append(text, from, code.start()).append(' ');
            from = code.end();
            code = find(text, from);
        }
        rest.append(text, from, text.length());
        // What stood around a code may make another one
        return strip(rest.toString().replaceAll(" {2,}", " ").strip());
    }

    private record Span(int start, int end) {}

    private static @Nullable Span find(String text, int from) {
        Matcher matcher = CANDIDATE.matcher(text);
        int at = from;
        while (at <= text.length() && matcher.find(at)) {
            if (isCode(matcher)) {
                return new Span(matcher.start(), matcher.end());
            }
            at = matcher.start() + 1;
        }
        return null;
    }

    private static boolean isCode(Matcher matcher) {
        StringBuilder digits = new StringBuilder();
        for (int group = 1; group < CHECK; group++) {
            if (group != MARK) {
                digits.append(matcher.group(group));
            }
        }
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return false;
        }
        char check = matcher.group(CHECK).toUpperCase(Locale.ROOT).charAt(0);
        boolean marked = matcher.group(MARK) != null;
        return (marked || Character.isLetter(check)) && check == checkCharacter(digits);
    }

    private static char checkCharacter(CharSequence nineDigits) {
        int number = Integer.parseInt(nineDigits, 0, nineDigits.length(), 10);
        return CHECK_CHARACTERS.charAt(number % CHECK_CHARACTERS.length());
    }
}
