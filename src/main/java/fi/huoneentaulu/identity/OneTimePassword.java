package fi.huoneentaulu.identity;

import java.security.SecureRandom;

/** Passwords and tokens that a person copies once: groups of letters and digits that cannot be misread. */
final class OneTimePassword {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** About 99 bits of chance. */
    static String next() {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length()).forEach(each -> text.append(LETTERS.charAt(each)));
        }
        return text.toString();
    }
}
