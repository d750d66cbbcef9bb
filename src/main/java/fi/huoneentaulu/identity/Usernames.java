package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.DomainException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sign-in name looks like: it is the same name in any case and in any form of its letters. */
final class Usernames {
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,59}");
    private static final String NOBODY = "?";

    private Usernames() {}

    /** The name as it is stored; what cannot be a name becomes one that nobody has. */
    static String normalise(String username) {
        String bare = username.strip();
        if (bare.length() > LONGEST) {
            return NOBODY;
        }
        String name = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? name : NOBODY;
    }

    static String valid(String username) {
        String name = normalise(username);
        if (name.equals(NOBODY)) {
            throw new DomainException("identity.error.username");
        }
        return name;
    }
}
