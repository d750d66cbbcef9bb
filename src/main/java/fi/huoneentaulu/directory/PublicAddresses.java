package fi.huoneentaulu.directory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand behind a link: sources are not to be trusted with more. */
public final class PublicAddresses {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>?&]+@[^\\s@\"<>?&]+");
    private static final int MOST = 2000;

    private PublicAddresses() {}

    /**
     * Whether a text is the address of a page of the web.
     *
     * @param text any text
     * @return true when a channel, a service or a provider may have it
     */
    public static boolean isWeb(String text) {
        return matches(text, WEB);
    }

    /**
     * Whether a text is an e-mail address.
     *
     * @param text any text
     * @return true when a channel may have it
     */
    public static boolean isEmail(String text) {
        return matches(text, EMAIL);
    }

    /**
     * The address of a page as people read it.
     *
     * @param url the address
     * @return the same without its scheme
     */
    public static String shown(String url) {
        return url.replaceFirst("^https?://", "");
    }

    static void requireWeb(@Nullable String url) {
        require(url, WEB);
    }

    static void requireEmail(@Nullable String email) {
        require(email, EMAIL);
    }

    private static void require(@Nullable String address, Pattern form) {
        if (address != null && !matches(address, form)) {
            throw new IllegalArgumentException("Not a public address: " + address);
        }
    }

    private static boolean matches(String text, Pattern form) {
        return text.length() <= MOST && form.matcher(text).matches();
    }
}
