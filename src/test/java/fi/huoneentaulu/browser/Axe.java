package fi.huoneentaulu.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * WCAG 2.2 A and AA by axe-core. Its script comes from the library but is given to a page once only: readers go from page to
 * page by links, and half a megabyte of script for each look took a third of the time.
 */
final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SCRIPT = script();
    private static final String IS_THERE = "() => 'axe' in window";

    private static final String RUN = """
            ([without, options]) => window.axe.run({exclude: without.map(part => [part])}, options).then(results =>
              results.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${rule.help}\\n    ${node.html}\\n    ${node.failureSummary}`)))
            """;

    private Axe() {}

    /** What is wrong with a page as it stands, each fault with its rule, its element and what to mend. */
    static List<String> faults(Page page) {
        return faults(page, List.of(), List.of());
    }

    /**
     * The same without what has been looked at elsewhere.
     *
     * @param parts selectors of parts that are the same on every page
     * @param rules rules that do not hang on what is different here
     */
    static List<String> faults(Page page, List<String> parts, List<String> rules) {
        if (!(Boolean) page.evaluate(IS_THERE)) {
            page.evaluate(SCRIPT);
        }
        Map<String, Object> off = rules.stream().collect(Collectors.toMap(rule -> rule, _ -> Map.of("enabled", false)));
        Object found = page.evaluate(
                RUN,
                List.of(
                        parts,
                        Map.of(
                                "runOnly",
                                Map.of("type", "tag", "values", TAGS),
                                "rules",
                                off,
                                "resultTypes",
                                List.of("violations"))));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
