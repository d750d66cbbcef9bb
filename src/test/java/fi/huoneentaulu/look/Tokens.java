package fi.huoneentaulu.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The palette as it stands in {@code frontend/styles/tokens.css}. */
final class Tokens {
    static final Path STYLES = Path.of("frontend", "styles");
    private static final Pattern COLOUR =
            Pattern.compile("--ht-([\\w-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    private final Map<String, List<String>> colours = new LinkedHashMap<>();

    Tokens() {
        Matcher found = COLOUR.matcher(read("tokens.css"));
        while (found.find()) {
            colours.put(found.group(1), List.of(found.group(2), found.group(3)));
        }
    }

    static String read(String file) {
        try {
            return Files.readString(STYLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(colours.keySet());
    }

    /** A colour in light (0) or dark (1). */
    String colour(String name, int mode) {
        return colours.getOrDefault(name, List.of()).get(mode);
    }

    List<String> light() {
        return colours.values().stream().map(List::getFirst).toList();
    }

    /** The contrast of two colours by WCAG 2.2, 1–21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
