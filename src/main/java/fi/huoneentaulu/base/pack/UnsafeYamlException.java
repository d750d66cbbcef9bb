package fi.huoneentaulu.base.pack;

import java.util.List;

/** A YAML text that is broken, or uses what the content format does not. */
public class UnsafeYamlException extends RuntimeException {
    private final int line;
    private final String key;
    private final transient List<Object> args;

    UnsafeYamlException(int line, String key, Object... args) {
        super(key);
        this.line = line;
        this.key = key;
        this.args = List.of(args);
    }

    /**
     * The same as a problem of a file.
     *
     * @param path the file's path
     * @return the problem
     */
    public PackProblem in(String path) {
        return new PackProblem(path, line, key, args);
    }
}
