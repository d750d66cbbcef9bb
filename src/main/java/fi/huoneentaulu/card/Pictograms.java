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
    private final Map<String, String> marks;

    private Pictograms(String colour, Map<String, String> marks) {
        this.colour = colour;
        this.marks = marks;
    }

    /** Pictograms that take the colour of the text around them. */
    static Pictograms inline() {
        return new Pictograms("currentColor", Map.of());
    }

    /** Pictograms painted behind an empty box: a tagged PDF counts a background as decoration. */
    static Pictograms painted(String colour, Map<String, String> marks) {
        return new Pictograms(colour, Map.copyOf(marks));
    }

    /** The markup of a pictogram. */
    public String draw(String name) {
        String svg = FILES.computeIfAbsent(name, Pictograms::read);
        if (marks.isEmpty()) {
            return svg.replaceFirst("<svg ", "<svg class=\"pic\" aria-hidden=\"true\" focusable=\"false\" ");
        }
        return box("pic", svg.replace("currentColor", colour));
    }

    /** A mark at the start of a line, where style sheets cannot make one. */
    public String mark(String name) {
        if (!MARKS.containsKey(name)) {
            return "<span class=\"mark " + name + "\"></span>";
        }
        return box("mark " + name, MARK.formatted(marks.get(name), MARKS.get(name)));
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
