package fi.huoneentaulu.base.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack knows of where one of its entries comes from.
 *
 * @param kind the kind of entry, a lower-case word
 * @param code its code
 * @param version the number of the version that the pack was made from, or null where there are no versions
 * @param hashes the hash of what the pack was made from, then those of what it said earlier
 */
public record PackItem(String kind, String code, @Nullable Integer version, List<String> hashes) {}
