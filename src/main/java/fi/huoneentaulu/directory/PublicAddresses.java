package fi.huoneentaulu.directory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand behind a link: sources are not to be trusted with more. */
final class PublicAddresses {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>?&]+@[^\\s@\"<>?&]+");
    private static final int MOST = 2000;

    private PublicAddresses() {}

    static void requireWeb(@Nullable String url) {
        require(url, WEB);
    }

    static void requireEmail(@Nullable String email) {
        require(email, EMAIL);
    }

    private static void require(@Nullable String address, Pattern form) {
        if (address != null
                && (address.length() > MOST || !form.matcher(address).matches())) {
            throw new IllegalArgumentException("Not a public address: " + address);
        }
    }
}
