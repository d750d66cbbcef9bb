package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to exists: files, and the tests that prove what is said. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|card:|#)([^)#…]+)(#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("(?<!\\*)\\b([A-Z]\\w*(?:Test|IT))\\b");

    @Test
    void links_and_tests_exist() {
        List<String> problems = documents()
                .flatMap(file -> problems(file, JavaSource.read(file)).stream())
                .toList();

        assertThat(problems).isEmpty();
    }

    @Test
    void the_guard_notices_a_test_and_a_file_that_do_not_exist() {
        String text = "Proved by `ImaginedTest`, see [here](nowhere.md) and [there](LICENSE).";

        assertThat(problems(House.ROOT.resolve("README.md"), text)).hasSize(2);
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CONTEXT.md").map(House.ROOT::resolve),
                JavaSource.under(House.ROOT.resolve("docs"), ".md").stream());
    }

    private static List<String> problems(Path document, String text) {
        Set<String> tests = JavaSource.under(House.ROOT.resolve("src/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Path folder = document.resolveSibling("");
        List<String> problems = new ArrayList<>();
        LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(folder.resolve(target)))
                .forEach(target -> problems.add(document.getFileName() + " links to " + target));
        TEST.matcher(text)
                .results()
                .map(test -> test.group(1))
                .filter(test -> !tests.contains(test))
                .forEach(test -> problems.add(document.getFileName() + " names " + test));
        return problems;
    }
}
