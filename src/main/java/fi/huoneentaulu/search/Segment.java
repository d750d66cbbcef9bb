package fi.huoneentaulu.search;

/**
 * A piece of a text that is shown with its found words marked.
 *
 * @param text the piece as it stands, not HTML
 * @param hit whether it was found
 */
public record Segment(String text, boolean hit) {}
