package fi.huoneentaulu.base;

/**
 * The installation cannot start as it is set up. The message is one sentence in English for the operator: what is wrong
 * and what to do; it is shown without a stack trace.
 */
public class StartRefusedException extends RuntimeException {

    /**
     * A refusal to start.
     *
     * @param sentence what is wrong and what to do
     */
    public StartRefusedException(String sentence) {
        super(sentence);
    }

    /**
     * A refusal to start.
     *
     * @param sentence what is wrong and what to do
     * @param cause what was noticed
     */
    public StartRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
