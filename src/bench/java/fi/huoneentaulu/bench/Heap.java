package fi.huoneentaulu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The heap of another Java process of this machine, as the JDK's own tools tell of it. */
record Heap(long process) {
    private static final double KIBIBYTES_IN_MEBIBYTE = 1024;

    /** What is alive now, in MiB: the garbage is collected first. */
    double alive() throws IOException, InterruptedException {
        tool("jcmd", String.valueOf(process), "GC.run");
        return sum("S0U", "S1U", "EU", "OU") / KIBIBYTES_IN_MEBIBYTE;
    }

    /** The time that collections have taken since the process began, in seconds. */
    double collected() throws IOException, InterruptedException {
        return sum("GCT");
    }

    private double sum(String... names) throws IOException, InterruptedException {
        Map<String, Double> figures = figures();
        return Stream.of(names)
                .mapToDouble(name -> Objects.requireNonNull(figures.get(name), name))
                .sum();
    }

    private Map<String, Double> figures() throws IOException, InterruptedException {
        List<String> lines = tool("jstat", "-gc", String.valueOf(process));
        String[] names = lines.getFirst().strip().split("\\s+");
        String[] values = lines.getLast().strip().split("\\s+");
        Map<String, Double> figures = new HashMap<>();
        for (int n = 0; n < names.length; n++) {
            if (values[n].matches("[0-9.]+")) {
                figures.put(names[n], Double.valueOf(values[n]));
            }
        }
        return figures;
    }

    private static List<String> tool(String name, String... arguments) throws IOException, InterruptedException {
        String path = Path.of(System.getProperty("java.home"), "bin", name).toString();
        Process tool = new ProcessBuilder(
                        Stream.concat(Stream.of(path), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        List<String> lines = tool.inputReader().readAllLines();
        if (tool.waitFor() != 0) {
            throw new IOException(name + ": " + String.join("\n", lines));
        }
        return lines;
    }
}
