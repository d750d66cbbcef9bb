package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import java.util.List;

/** A refusal to publish a document that breaks its type's rules. */
public class InvalidContentException extends DomainException {
    private final transient List<String> problems;

    InvalidContentException(String code, List<String> problems) {
        super("publishing.error.invalid", code, String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What stood in the way.
     *
     * @return one sentence for each problem, with its place
     */
    public List<String> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return "Invalid content: " + problems;
    }
}
