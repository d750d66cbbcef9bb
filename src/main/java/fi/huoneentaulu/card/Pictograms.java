package fi.huoneentaulu.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The product's own pictograms as markup; they decorate, so screen readers pass over them. */
final class Pictograms {
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private static final Map<String, String> MARKS = Map.of(
            "tick", "M2.5 8.8l3.5 3.5 7.5-8.3",
            "cross", "M3.5 3.5l9 9m0-9l-9 9",
            "arrow", "M2 8h11M9 4l4 4-4 4");
    private static final String MARK = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="%s" stroke-width="2.2" \
            stroke-linecap="round" stroke-linejoin="round"><path d="%s"/></svg>""";

    private final String colour;
    private final boolean painted;
    private final Map<String, String> marks;

    private Pictograms(String colour, boolean painted, Map<String, String> marks) {
        this.colour = colour;
        this.painted = painted;
        this.marks = marks;
    }

    /** Pictograms that take the colour of the text around them. */
    static Pictograms inline() {
        return new Pictograms("currentColor", false, Map.of());
    }

    /** Pictograms painted behind an empty box: a tagged PDF counts a background as decoration. */
    static Pictograms painted(String colour, Map<String, String> marks) {
        return new Pictograms(colour, true, Map.copyOf(marks));
    }

    /** The markup of a pictogram. */
    public String draw(String name) {
        String svg = FILES.computeIfAbsent(name, Pictograms::read);
        return painted ? box("pic", svg.replace("currentColor", colour)) : hidden("pic", svg);
    }

    /** A mark at the start of a line; style sheets give it its place. */
    public String mark(String name) {
        String path = MARKS.get(name);
        if (path == null) {
            return "<span class=\"mark " + name + "\"></span>";
        }
        return painted
                ? box("mark " + name, MARK.formatted(marks.getOrDefault(name, colour), path))
                : hidden("mark " + name, MARK.formatted(colour, path));
    }

    private static String hidden(String name, String svg) {
        return svg.replaceFirst("<svg ", "<svg class=\"" + name + "\" aria-hidden=\"true\" focusable=\"false\" ");
    }

    private static String box(String name, String svg) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "<span class=\"" + name + "\" style=\"background-image:url(data:image/svg+xml;base64," + data
                + ")\"></span>";
    }

    private static String read(String name) {
        try (InputStream file =
                new ClassPathResource("META-INF/resources/pictograms/" + name + ".svg").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No pictogram " + name, e);
        }
    }
}
