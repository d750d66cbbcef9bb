package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository holds finished things, and nothing that belongs to one machine or is made by the build. */
class RepositoryHygieneTest {
    private static final Set<String> NOT_TRACKED =
            Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode", "generated");
    private static final Set<String> BINARY = Set.of("png", "ttf", "otf", "woff2", "jar", "ico", "pdf");
    private static final int LONGEST_CLASS = 250;
    private static final Map<String, Pattern> UNWANTED = Map.of(
            "unfinished work", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
            "a path of one machine",
                    Pattern.compile("(?<![\\w./~-])(/ho" + "me/\\w+|/Us" + "ers/\\w+|/ro" + "ot/|/wo" + "rk/|/tm"
                            + "p/wt)|[A-Z]:\\\\Us" + "ers"),
            "a leftover of a merge", Pattern.compile("(?m)^(<{7} |>{7} |={7}$)"),
            "a line end of Windows", Pattern.compile("\\r\\n"));
    private static final Pattern MADE_BY_THE_BUILD = Pattern.compile(
            "(.*\\.(class|log|orig|rej|iml|db|hprof|pyc)|\\.DS_Store|package(-lock)?\\.json|vite\\..*|tsconfig\\.json|types\\.d\\.ts)");

    private static List<Path> files;

    @BeforeAll
    static void walk() throws IOException {
        files = new ArrayList<>();
        Files.walkFileTree(House.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_TRACKED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!NOT_TRACKED.contains(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void files_hold_nothing_unwanted() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!BINARY.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.endsWith(".cmd")) {
                problems.addAll(problems(House.ROOT.relativize(file).toString(), text(file)));
            }
        }

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(problems).isEmpty();
    }

    @Test
    void what_the_build_makes_is_kept_out() {
        String ignored = JavaSource.read(House.ROOT.resolve(".gitignore"));
        assertThat(ignored)
                .contains("/target/", "/data/", "/node_modules/", "/package.json", "/vite.*", "/tsconfig.json");
        assertThat(files.stream()
                        .filter(file -> !House.ROOT.equals(file.getParent()))
                        .filter(file -> MADE_BY_THE_BUILD
                                .matcher(file.getFileName().toString())
                                .matches()))
                .isEmpty();
    }

    @Test
    void classes_are_small_enough_to_read() {
        assertThat(JavaSource.all().stream()
                        .filter(source -> linesOfCode(source.text()) > LONGEST_CLASS)
                        .map(JavaSource::name))
                .as("sources of more than %d lines of code: split them by responsibility", LONGEST_CLASS)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO" + "DO later",
                "see /wo" + "rk/main/pom.xml",
                "cd /ho" + "me/someone",
                "<<<<<<< HEAD",
                "C:\\Us" + "ers\\someone",
                "a\r\nb"
            })
    void the_guard_notices(String text) {
        assertThat(problems("sample", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/wo" + "rk/1", "./data", "target/classes", "~/.m2"})
    void the_guard_leaves_alone(String text) {
        assertThat(problems("sample", text)).isEmpty();
    }

    @Test
    void the_guard_counts_lines_of_code_alone() {
        assertThat(linesOfCode("""
                package a;

                import b.C;

                /** One sentence.
                 * Another. */
                class A {
                    // why
                    int b;
                }
                """)).isEqualTo(4);
    }

    private static long linesOfCode(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
                .count();
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new AssertionError(file + " is not UTF-8", e);
        }
    }

    private static List<String> problems(String name, String text) {
        return UNWANTED.entrySet().stream()
                .filter(unwanted -> unwanted.getValue().matcher(text).find())
                .map(unwanted -> name + " holds " + unwanted.getKey())
                .toList();
    }
}
