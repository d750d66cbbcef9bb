package fi.huoneentaulu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A place in the hash chain: changing, removing or moving an entry breaks every link after it.
 *
 * @param number 1 for the first sealed entry, then without gaps
 * @param hash SHA-256 over the previous hash, the number and the entry's fields, in lower-case hexadecimal
 */
record ChainLink(long number, String hash) {
    /** What the first entry is chained to. */
    static final ChainLink START = new ChainLink(0, "0".repeat(64));

    /** The link of the next entry; lengths are hashed too, so that text cannot wander between fields. */
    ChainLink next(String... fields) {
        MessageDigest digest = sha256();
        long following = number + 1;
        add(digest, hash);
        add(digest, Long.toString(following));
        for (String field : fields) {
            add(digest, field);
        }
        return new ChainLink(following, HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
