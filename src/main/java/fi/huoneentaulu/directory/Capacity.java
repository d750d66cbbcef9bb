package fi.huoneentaulu.directory;

import java.time.LocalDate;

/**
 * Whether there is room, as somebody told it.
 *
 * @param state what was told
 * @param toldOn the day when it was told; it grows stale
 */
public record Capacity(Room state, LocalDate toldOn) {}
