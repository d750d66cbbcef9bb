package fi.huoneentaulu.exchange.hsds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another system asks for; null for what it leaves open.
 *
 * @param search free words
 * @param term the id of a taxonomy term that must stand
 * @param taxonomy the id of a taxonomy of which a term must stand
 * @param organization the id of the organization
 * @param modifiedAfter the moment after which it changed, that moment included
 * @param postcode a postal code whose municipality must be covered
 */
public record HsdsQuery(
        @Nullable String search,
        @Nullable UUID term,
        @Nullable UUID taxonomy,
        @Nullable UUID organization,
        @Nullable Instant modifiedAfter,
        @Nullable String postcode) {}
