package fi.huoneentaulu.publishing;

/**
 * The usual number of contacts.
 *
 * @param min fewest, at least 1
 * @param max most
 */
public record Visits(int min, int max) {}
