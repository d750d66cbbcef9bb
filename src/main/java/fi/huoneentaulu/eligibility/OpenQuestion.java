package fi.huoneentaulu.eligibility;

/**
 * An unanswered fact that can change an outcome, and what an answer to it would do.
 *
 * @param fact the fact's key
 * @param ask when it is asked
 * @param decides the share of possible answers that decide the outcome at once, 0–1, every class of answers that the
 *     criteria tell apart weighing the same
 * @param moves how much an answer moves the chance of "suitable": the variance in millionths, 0–250 000
 */
public record OpenQuestion(String fact, Ask ask, double decides, long moves) {}
