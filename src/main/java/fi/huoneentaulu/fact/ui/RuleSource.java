package fi.huoneentaulu.fact.ui;

/**
 * A source that criteria may cite.
 *
 * @param id how it is cited
 * @param title its title in the reader's language
 */
public record RuleSource(String id, String title) {}
