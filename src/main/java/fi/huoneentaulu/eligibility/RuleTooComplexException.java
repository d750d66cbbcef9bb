package fi.huoneentaulu.eligibility;

/** A rule so entangled that it cannot be decided in reasonable memory; an author must split it. */
public class RuleTooComplexException extends RuntimeException {

    RuleTooComplexException(int nodes) {
        super("the rule needs more than " + nodes + " decision nodes");
    }
}
