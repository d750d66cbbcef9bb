package fi.huoneentaulu.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as it is written: 64 hexadecimal digits in lower case. */
public final class Sha256 {
    private Sha256() {}

    /**
     * The hash of some bytes.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits
     */
    public static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash of a text.
     *
     * @param text the text, hashed as UTF-8
     * @return 64 hexadecimal digits
     */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
