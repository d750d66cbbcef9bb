package fi.huoneentaulu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a bench has measured, with the bars that it must stay under. */
final class Measurements {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String bench;
    private final List<Line> lines = new ArrayList<>();

    Measurements(String bench) {
        this.bench = bench;
    }

    /** One figure; without a bar it is only told. */
    private record Line(
            String measure,
            double value,
            String unit,
            @Nullable Double atMost,
            boolean holds) {
        private static Line of(String measure, double value, String unit, @Nullable Double atMost) {
            return new Line(measure, Math.round(value * 10) / 10.0, unit, atMost, atMost == null || value <= atMost);
        }

        private String text() {
            return String.format(
                    Locale.ROOT,
                    "%-62s %12.1f %-10s %s",
                    measure,
                    value,
                    unit,
                    atMost == null ? "" : (holds ? "holds: at most " : "BROKEN: at most ") + atMost);
        }
    }

    void tell(String measure, double value, String unit) {
        lines.add(Line.of(measure, value, unit, null));
    }

    void atMost(double bar, String measure, double value, String unit) {
        lines.add(Line.of(measure, value, unit, bar));
    }

    /** Writes the figures as JSON and as a table, which is printed too; fails when a bar is broken. */
    void judge() throws IOException {
        Files.createDirectories(FOLDER);
        JSON.writeValue(FOLDER.resolve(bench + ".json").toFile(), lines);
        String table = lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(FOLDER.resolve(bench + ".txt"), table);
        System.out.print(table);
        List<String> broken =
                lines.stream().filter(line -> !line.holds()).map(Line::text).toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }
}
