package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Narrow screens: a telephone, and a desk at 400 % zoom (WCAG 1.4.10). */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page looks like does not hang on the database")
class NarrowScreenIT extends BrowserTest {
    /** What reaches over an edge sideways, is cut off by its box, or scrolls sideways within one. */
    private static final String CUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const cut = [];
              const tell = (element, why) => cut.push(why + ': ' + element.outerHTML.slice(0, 160));
              if (document.documentElement.scrollWidth > width) {
                cut.push('the page is ' + document.documentElement.scrollWidth + ' wide on a screen of ' + width);
              }
              const hidden = element => element.closest('.ht-visually-hidden, .ht-skip, .visually-hidden, label, dialog:not([open])')
                && getComputedStyle(element.closest('.ht-visually-hidden, .ht-skip, .visually-hidden, label, dialog')).position === 'absolute';
              for (const element of document.body.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (box.width === 0 || box.height === 0 || hidden(element)) continue;
                if (!element.checkVisibility({visibilityProperty: true})) continue;
                if (box.right > width + 1 || box.left < -1) tell(element, 'over the edge ' + Math.round(box.left) + '–' + Math.round(box.right));
                const style = getComputedStyle(element);
                const clips = style.overflowX !== 'visible' && !/^(input|select|textarea)$/i.test(element.tagName);
                if (clips && element.scrollWidth > element.clientWidth + 1) tell(element, 'cut at its side');
              }
              return cut;
            }
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_cut_on_a_telephone_or_at_400_percent(Language language) {
        List<String> cut = new ArrayList<>();
        Map<String, List<Place>> byReader =
                places().stream().collect(groupingBy(Place::username, LinkedHashMap::new, toList()));
        byReader.forEach((username, places) -> {
            Professional reader = username.equals(Place.NOBODY) ? visitor(Screen.DESK) : signedIn(username);
            try (var _ = speaking(reader, username, language)) {
                places.forEach(place -> cut.addAll(cutOn(reader, place, language)));
                reader.sees(Screen.DESK);
            }
        });
        assertThat(cut).isEmpty();
    }

    private static List<String> cutOn(Professional reader, Place place, Language language) {
        reader.sees(Screen.PHONE);
        reader.opens(place.path(language));
        assertThat(reader.find(place.shows()).first()).isVisible();
        reader.settles();
        List<String> cut = new ArrayList<>();
        for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED)) {
            reader.sees(screen);
            if (language == Language.FI) {
                reader.photographs(place.name() + "-" + screen.width());
            }
            for (Object fault : (List<?>) reader.page().evaluate(CUT)) {
                cut.add("%s (%s) at %d: %s".formatted(place.path(), language, screen.width(), fault));
            }
        }
        return cut;
    }

    @Test
    void the_menu_opens_and_leads_on() {
        Professional nurse = signedIn(NURSE, Screen.PHONE);
        var menu = nurse.find(".ht-drawer");
        var toggle = nurse.find(".ht-menu-toggle");
        assertThat(menu).isHidden();
        assertThat(toggle).hasAttribute("aria-expanded", "false");
        toggle.click();
        assertThat(menu).isVisible();
        assertThat(toggle).hasAttribute("aria-expanded", "true");
        nurse.settles();
        assertThat((List<?>) nurse.page().evaluate(CUT)).isEmpty();
        nurse.photographs("menu-360");
        toggle.click();
        assertThat(menu).isHidden();
    }

    @Test
    void a_card_opens_from_the_results_and_comes_back() {
        Professional nurse = signedIn(NURSE, Screen.PHONE);
        nurse.searches("fyssari");
        nurse.hits().first().click();
        assertThat(nurse.heading()).containsText("ysioterapia");
        assertThat(nurse.heading()).isFocused();
        nurse.goesBack();
        assertThat(nurse.search()).hasValue("fyssari");
        assertThat(nurse.hits().first()).isVisible();
    }
}
