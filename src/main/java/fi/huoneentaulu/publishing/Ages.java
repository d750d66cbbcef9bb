package fi.huoneentaulu.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Age limits in years, inclusive.
 *
 * @param min lowest age, or null
 * @param max highest age, or null
 */
public record Ages(@Nullable Integer min, @Nullable Integer max) {}
