package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import java.util.List;

/** A refusal to publish a document that breaks its type's rules. */
public class InvalidContentException extends DomainException {
    private final transient List<ContentProblem> problems;

    InvalidContentException(String code, List<ContentProblem> problems) {
        super("publishing.error.invalid", code, problems.size());
        this.problems = List.copyOf(problems);
    }

    /**
     * What stood in the way.
     *
     * @return the problems by place
     */
    public List<ContentProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return "Invalid content: " + problems;
    }
}
