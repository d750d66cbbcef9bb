package fi.huoneentaulu.exchange.sheet;

import java.util.List;

/**
 * A column of a file.
 *
 * @param heading what its sender calls it, or its letter when it has no heading
 * @param samples what stands in its first lines, each once
 * @param values the different short texts in it, the most frequent first
 */
public record SheetColumn(String heading, List<String> samples, List<String> values) {

    /** A column that never changes. */
    public SheetColumn {
        samples = List.copyOf(samples);
        values = List.copyOf(values);
    }
}
