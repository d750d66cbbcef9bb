package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Which passwords may be chosen: long ones that are not among the first guesses. There are no rules about kinds of
 * characters (NIST SP 800-63B).
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    /** What bcrypt reads of a password. */
    static final int LONGEST_BYTES = 72;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    /**
     * Checks a chosen password.
     *
     * @throws DomainException with the reason when it may not be used
     */
    static void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new DomainException("identity.error.password-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new DomainException("identity.error.password-long", LONGEST_BYTES);
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            throw new DomainException("identity.error.password-characters");
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), username)) {
            throw new DomainException("identity.error.password-common");
        }
    }

    private static boolean isGuessable(String password, String username) {
        String letters = lookAlikesAsLetters(password);
        return password.chars().distinct().count() < DIFFERENT_CHARACTERS
                || isRun(password)
                || isDecorated(username, password, letters)
                || COMMON.stream().anyMatch(word -> isDecorated(word, password, letters));
    }

    /** Whether a password is a word with nothing but digits and marks around it. */
    private static boolean isDecorated(String word, String password, String letters) {
        int start = letters.contains(word) ? letters.indexOf(word) : password.indexOf(word);
        return start >= 0
                && hasNoLetters(password.substring(0, start))
                && hasNoLetters(password.substring(start + word.length()));
    }

    private static boolean hasNoLetters(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private static String lookAlikesAsLetters(String password) {
        return password.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    /** Whether each character follows the one before it, as in 123456789012 or abcdefghijkl. */
    private static boolean isRun(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int step = password.charAt(i) - password.charAt(i - 1);
            if (Math.abs(step) <= 1 || Math.abs(step) == 9) {
                steps++;
            }
        }
        return steps >= password.length() - 2;
    }

    private static Set<String> readCommon() {
        try {
            return new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
