package fi.huoneentaulu.base.pack;

import java.io.Reader;

/**
 * Hands a YAML text out without ever cutting a character in two: snakeyaml-engine 3.0.1 fails where a chunk ends between
 * the halves of one.
 */
public final class YamlText extends Reader {
    private final String text;
    private int at;

    /**
     * A reader of a text.
     *
     * @param text YAML
     */
    public YamlText(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end < text.length() && end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(at, end, buffer, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
