package fi.huoneentaulu.base.pack;

import java.util.Map;

/** On which line each place of a YAML text stands. */
public final class YamlPlaces {
    private final Map<String, Integer> lines;

    YamlPlaces(Map<String, Integer> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * Looks a text through and refuses what the content format does not use: aliases and anchors, tags, several documents,
     * doubled keys, characters that no text needs, nesting deeper than 30.
     *
     * @param yaml the text
     * @return its places
     * @throws UnsafeYamlException when it is refused, with the line
     */
    public static YamlPlaces of(String yaml) {
        return new YamlPlaces(new YamlWalk().lines(yaml));
    }

    /**
     * The line of a place, or of the nearest one around it.
     *
     * @param place a path such as {@code steps[2].fi}
     * @return the line, from 1, or 0 for an empty text
     */
    public int line(String place) {
        String at = place;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 0);
    }
}
