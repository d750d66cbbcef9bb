package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * WCAG 2.2 A and AA by machine: every page and state, on a desk, on a telephone and on a desk at 400 % zoom. Each language
 * has a class of its own with the colours that it is looked at in; {@code -Dtest.colours=all} looks at every
 * language in every colour, which takes minutes more and has never told anything new: no colour hangs on a language. Readers go from page to page by links;
 * {@code -Dtest.pictures=true} leaves a picture of each in {@code target/screenshots}.
 */
abstract class AccessibilityTest extends BrowserTest {
    /** What somebody's machine prefers. */
    enum Colours {
        LIGHT,
        DARK
    }

    private static final String COORDINATOR = "koordinaattori";
    /** The forms, with blocks that between them have every kind of field. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    Subject.card("vammaispalvelut"),
                    "kortti",
                    List.of("title", "route", "forwhom", "criteria", "steps", "contacts", "sources", "ownership")),
            new Form(
                    new Subject(SubjectKind.PATH, "mielenterveyden-portaat"), "polku", List.of("steps", "transitions")),
            new Form(
                    new Subject(SubjectKind.MODEL, "yhteisasiakas-vastaanotolla"),
                    "malli",
                    List.of("basics", "figures", "localvalues")),
            new Form(new Subject(SubjectKind.ENTRY, "yleinen"), "navigaattori", List.of("stops", "cases")));

    /** A document that is written, with the blocks of its form that are opened. */
    private record Form(Subject subject, String segment, List<String> blocks) {

        Place place() {
            return new Place(
                    "form-" + segment, COORDINATOR, "/yllapito/" + segment + "/" + subject.code(), ".editor-block");
        }
    }

    private static final List<String> FRAME = List.of(".ht-side", ".ht-footer", ".ht-demonstration");

    private final Language language;
    private final List<Colours> colours;
    private final Set<Map.Entry<Professional, Colours>> framesSeen = new HashSet<>();

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    AccessibilityTest(Language language, Colours... colours) {
        this.language = language;
        this.colours = List.of("all".equals(System.getProperty("test.colours")) ? Colours.values() : colours);
    }

    @Test
    void no_fault_stands_in_a_form() {
        AsSystem.run(() -> FORMS.forEach(form -> drafts.open(form.subject())));
        Professional author = signedIn(COORDINATOR);
        try (var _ = speaking(author, COORDINATOR, language)) {
            List<String> faults = new ArrayList<>();
            for (Form form : FORMS) {
                for (Colours worn : colours) {
                    comesTo(author, form.place(), worn);
                    form.blocks().forEach(author::opensBlock);
                    faults.addAll(faultsSeen(author, form.place(), worn));
                }
            }
            assertThat(faults).isEmpty();
        } finally {
            AsSystem.run(() -> FORMS.forEach(form -> drafts.discard(form.subject(), "Koe")));
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
                    for (Colours worn : colours) {
                        comesTo(reader, place, worn);
                        faults.addAll(faultsSeen(reader, place, worn));
                    }
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private void comesTo(Professional reader, Place place, Colours worn) {
        if (colours.size() > 1) {
            reader.leaves();
        }
        reader.prefers(worn == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT);
        reader.goesTo(place.path(language), place.shows());
        assertThat(reader.find("html")).hasAttribute("lang", language.tag());
        reader.settles();
    }

    private List<String> faultsSeen(Professional reader, Place place, Colours worn) {
        String how = language + " " + worn;
        String picture = place.name() + "-" + worn.name().toLowerCase(Locale.ROOT) + "-";
        List<String> faults = new ArrayList<>();
        Axe.faults(reader.page(), seen(reader, worn), looked(worn))
                .forEach(fault -> faults.add(place.path() + " (" + how + ") " + fault));
        photograph(reader, picture + Screen.DESK.width());
        if (worn == colours.getFirst()) {
            for (Screen screen : List.of(Screen.ZOOMED, Screen.PHONE)) {
                reader.sees(screen);
                for (String cut : Cuts.on(reader)) {
                    faults.add("%s (%s) at %d: %s".formatted(place.path(), how, screen.width(), cut));
                }
            }
            photograph(reader, picture + Screen.PHONE.width());
            reader.sees(Screen.DESK);
        }
        return faults;
    }

    /** Pictures for people to look at, where they are asked for: light in Finnish, dark in Swedish. */
    private void photograph(Professional reader, String name) {
        if (language != Language.EN && Boolean.getBoolean("test.pictures")) {
            reader.photographs(name);
        }
    }

    /** The frame is looked at in Finnish on every page, else on the first of each reader in each colour. */
    private List<String> seen(Professional reader, Colours worn) {
        return language == Language.FI || framesSeen.add(Map.entry(reader, worn)) ? List.of() : FRAME;
    }

    /** No colour hangs on a language: contrast is looked at in Finnish by light and in Swedish in the dark. */
    private List<String> looked(Colours worn) {
        boolean inFinnish = worn == Colours.LIGHT && language != Language.FI;
        return inFinnish && colours.size() == 1 ? List.of("color-contrast") : List.of();
    }
}
