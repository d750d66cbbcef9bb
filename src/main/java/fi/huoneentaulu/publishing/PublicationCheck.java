package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Optional;

/** A check of another module that a document must pass before it is published, such as cases that cross documents. */
public interface PublicationCheck {

    /**
     * What stands in the way of publishing.
     *
     * @param kind the kind of document
     * @param code its code
     * @param body the document, of its kind's own type
     * @return the problems; empty when there are none
     */
    List<ContentProblem> problems(SubjectKind kind, String code, Object body);

    /**
     * What stands in the way of taking a document out of use.
     *
     * @param kind the kind of document
     * @param code its code
     * @return the first obstacle, or empty when there is none
     */
    default Optional<DomainException> obstacleToWithdrawal(SubjectKind kind, String code) {
        return Optional.empty();
    }
}
