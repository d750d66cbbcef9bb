package fi.huoneentaulu.eligibility;

/**
 * What a verdict may say.
 *
 * @param unsourcedMayRefuse whether a criterion without a source may make the verdict "not suitable"
 */
public record EvaluationPolicy(boolean unsourcedMayRefuse) {
    /** Only criteria with a source refuse: the rule outside demonstrations. */
    public static final EvaluationPolicy STRICT = new EvaluationPolicy(false);

    /** Every criterion refuses. */
    public static final EvaluationPolicy LENIENT = new EvaluationPolicy(true);
}
