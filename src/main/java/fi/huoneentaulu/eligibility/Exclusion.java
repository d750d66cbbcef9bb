package fi.huoneentaulu.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * An obstacle that decides at once when it is met (este).
 *
 * @param when what makes it met
 * @param redirect where the client is directed instead, or null
 * @param note what stands beside it; its source also covers {@code when}
 */
public record Exclusion(Rule when, @Nullable Redirect redirect, Note note) {}
