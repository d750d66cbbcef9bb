package fi.huoneentaulu.publishing;

import java.util.List;

/** A file of the content format that cannot be read. */
public class ContentFileException extends Exception {
    private final String place;
    private final String key;
    private final transient List<Object> args;

    /**
     * A refusal.
     *
     * @param place the place in the file, a path
     * @param key the translation key of the sentence
     * @param args the values for its placeholders
     */
    public ContentFileException(String place, String key, Object... args) {
        super(key);
        this.place = place;
        this.key = key;
        this.args = List.of(args);
    }

    String place() {
        return place;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
