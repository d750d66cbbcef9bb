package fi.huoneentaulu.fact.ui;

/**
 * A card that an obstacle may redirect to.
 *
 * @param code the card's code
 * @param title its title in the reader's language
 */
public record CardRef(String code, String title) {}
