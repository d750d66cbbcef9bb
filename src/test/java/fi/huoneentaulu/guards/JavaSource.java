package fi.huoneentaulu.guards;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source as the compiler's own parser reads it, so that comments and text blocks are told apart from code. */
record JavaSource(String name, String text) {

    private static final List<JavaSource> ALL = read();
    // One run of the parser over all of them: starting it anew for each would take most of the time
    private static final Map<String, CompilationUnitTree> TREES = trees();

    /** Every source of the product. */
    static List<JavaSource> all() {
        return ALL;
    }

    private static List<JavaSource> read() {
        return under(House.JAVA, ".java").stream()
                .map(file -> new JavaSource(House.ROOT.relativize(file).toString(), read(file)))
                .toList();
    }

    /** The files under a folder whose names end so, in order; none when there is no such folder. */
    static List<Path> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompilationUnitTree parse() {
        CompilationUnitTree known = TREES.get(name);
        return known == null ? parse(List.of(this)).getFirst() : known;
    }

    private static Map<String, CompilationUnitTree> trees() {
        Map<String, CompilationUnitTree> trees = new HashMap<>();
        List<CompilationUnitTree> parsed = parse(ALL);
        for (int each = 0; each < parsed.size(); each++) {
            trees.put(ALL.get(each).name(), parsed.get(each));
        }
        return trees;
    }

    private static List<CompilationUnitTree> parse(List<JavaSource> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SourceFile> files = sources.stream().map(SourceFile::new).toList();
        JavacTask task = (JavacTask) compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, files);
        try {
            List<CompilationUnitTree> parsed = new ArrayList<>();
            task.parse().forEach(parsed::add);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source in memory. */
    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(JavaSource source) {
            super(URI.create("string:///" + source.name().replace(' ', '_')), JavaFileObject.Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Every string that stands in the code, annotations included. */
    Set<String> strings() {
        Set<String> strings = new TreeSet<>();
        parse().accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitLiteral(LiteralTree literal, Void nothing) {
                                if (literal.getValue() instanceof String string) {
                                    strings.add(string);
                                }
                                return null;
                            }
                        },
                        null);
        return strings;
    }
}
