package fi.huoneentaulu.publishing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes names of attachments harmless wherever they are shown or stored; the ending tells the type that was found. */
final class AttachmentNames {
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,5}$");
    private static final Pattern UNUSABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()+-]+");
    private static final Pattern EDGES = Pattern.compile("^[ .-]+|[ .-]+$");
    private static final int LONGEST = 80;
    private static final String NAMELESS = "liite";

    private AttachmentNames() {}

    static String clean(String name, AttachmentType type) {
        String base =
                FOLDERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        base = ENDING.matcher(base.strip()).replaceFirst("");
        base = UNUSABLE.matcher(base).replaceAll("-").replaceAll(" {2,}", " ");
        base = trimmed(base);
        base = trimmed(base.substring(
                0, base.offsetByCodePoints(0, Math.min(LONGEST, base.codePointCount(0, base.length())))));
        return (base.isEmpty() ? NAMELESS : base) + "." + type.extension();
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    static boolean isClean(String name, AttachmentType type) {
        return name.endsWith("." + type.extension()) && clean(name, type).equals(name);
    }
}
