package fi.huoneentaulu.exchange.hsds;

import java.util.UUID;

/**
 * A taxonomy.
 *
 * @param id its id
 * @param name what stands as the taxonomy of its terms
 * @param description what it is
 */
record HsdsTaxonomy(UUID id, String name, String description) {}
