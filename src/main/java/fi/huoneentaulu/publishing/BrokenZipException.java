package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.pack.PackProblem;
import java.util.List;

/** A zip that cannot be read on. */
class BrokenZipException extends Exception {
    private final transient PackProblem problem;

    BrokenZipException(String file, String key, Object... args) {
        super(key);
        this.problem = new PackProblem(file, 0, key, List.of(args));
    }

    PackProblem problem() {
        return problem;
    }
}
