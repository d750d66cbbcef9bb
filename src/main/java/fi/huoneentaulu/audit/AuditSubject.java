package fi.huoneentaulu.audit;

import java.util.regex.Pattern;

/**
 * What an entry is about.
 *
 * @param kind a lower-case word, such as {@code account} or {@code card}
 * @param code the thing's stable code or id: letters, digits and {@code . _ : @ + -}, at most 120
 */
public record AuditSubject(String kind, String code) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._:@+-]{1,120}");

    /**
     * What an entry is about.
     *
     * @throws IllegalArgumentException when a part could be free text
     */
    public AuditSubject {
        if (!KIND.matcher(kind).matches() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("An audit subject is a kind and a code");
        }
    }
}
