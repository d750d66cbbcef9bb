package fi.huoneentaulu.navigator;

/**
 * What to ask next.
 *
 * @param fact the fact's key
 * @param cards how many of the cards that are still open an answer could bring further, at least 1
 */
public record NextQuestion(String fact, int cards) {}
