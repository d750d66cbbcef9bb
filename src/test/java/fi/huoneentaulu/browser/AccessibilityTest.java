package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * WCAG 2.2 A and AA by machine: every page and state in one language, light and dark, on a desk, on a telephone and on a
 * desk at 400 % zoom; each language has a class of its own.
 */
abstract class AccessibilityTest extends BrowserTest {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What colours can change; everything else was looked at in light. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String COORDINATOR = "koordinaattori";
    private static final Subject WRITTEN = Subject.card("vammaispalvelut");
    private static final Place FORM =
            new Place("form", COORDINATOR, "/yllapito/kortti/" + WRITTEN.code(), ".editor-block");
    /** Between them they have every kind of field. */
    private static final List<String> BLOCKS =
            List.of("title", "route", "forwhom", "criteria", "steps", "contacts", "sources", "ownership");

    private final Language language;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    AccessibilityTest(Language language) {
        this.language = language;
    }

    @Test
    void no_fault_stands_in_the_form_of_a_card() {
        AsSystem.run(() -> drafts.open(WRITTEN));
        Professional author = signedIn(COORDINATOR);
        try (var _ = speaking(author, COORDINATOR, language)) {
            comesTo(author, FORM);
            for (String block : BLOCKS) {
                author.find("details:has(> summary #osa-" + block + ") > summary")
                        .click();
                author.settles();
            }
            List<String> faults = faultsSeen(author, FORM);
            assertThat(faults).isEmpty();
        } finally {
            AsSystem.run(() -> drafts.discard(WRITTEN, "Koe"));
        }
    }

    @Test
    void no_page_has_a_fault() {
        List<String> faults = new ArrayList<>();
        Map<String, List<Place>> byReader =
                places().stream().collect(groupingBy(Place::username, LinkedHashMap::new, toList()));
        byReader.forEach((username, places) -> {
            Professional reader = username.equals(Place.NOBODY) ? visitor(Screen.DESK) : signedIn(username);
            try (var _ = speaking(reader, username, language)) {
                for (Place place : places) {
                    comesTo(reader, place);
                    faults.addAll(faultsSeen(reader, place));
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private void comesTo(Professional reader, Place place) {
        reader.leaves();
        reader.preferLight();
        reader.opens(place.path(language));
        assertThat(reader.find(place.shows()).first()).isVisible();
        assertThat(reader.find("html")).hasAttribute("lang", language.tag());
        reader.settles();
    }

    private List<String> faultsSeen(Professional reader, Place place) {
        photograph(reader, place, "1280-light");
        List<String> faults =
                new ArrayList<>(told(place, "light", analyse(reader).withTags(TAGS)));
        reader.preferDark();
        photograph(reader, place, "1280-dark");
        faults.addAll(told(place, "dark", analyse(reader).withRules(OF_COLOURS)));
        faults.addAll(cutOn(reader, place));
        return faults;
    }

    private List<String> cutOn(Professional reader, Place place) {
        List<String> faults = new ArrayList<>();
        for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED)) {
            reader.sees(screen);
            if (language == Language.FI) {
                reader.photographs(place.name() + "-" + screen.width() + "-dark");
            }
            for (String cut : Cuts.on(reader)) {
                faults.add("%s (%s) at %d: %s".formatted(place.path(), language, screen.width(), cut));
            }
        }
        reader.sees(Screen.DESK);
        return faults;
    }

    /** Pictures for people to look at; in the other languages a look that makes the browser paint is enough. */
    private void photograph(Professional reader, Place place, String how) {
        if (language == Language.FI) {
            reader.photographs(place.name() + "-" + how);
        } else {
            reader.paints();
        }
    }

    /**
     * Without frames the older way of running is the same and much faster; what passes is checked too, but need not be
     * told element by element.
     */
    private static AxeBuilder analyse(Professional reader) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(reader.page()).setLegacyMode(true).options(options);
    }

    private List<String> told(Place place, String how, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> told(place, how, rule))
                .toList();
    }

    private Stream<String> told(Place place, String how, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s (%s) %s: %s%n    %s%n    %s"
                        .formatted(
                                place.path(),
                                language + " " + how,
                                rule.getId(),
                                rule.getHelp(),
                                node.getHtml(),
                                node.getFailureSummary()));
    }
}
