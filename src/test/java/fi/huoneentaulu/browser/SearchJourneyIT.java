package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The main job: what the caller says is typed, the right card is read, and the keyboard is all it takes. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; the answers are proven on both by SearchApiIT")
class SearchJourneyIT extends BrowserTest {
    /** A hit of whatever kind. */
    private static final String HIT = "#tulokset .search-hit";

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Professional nurse;

    @BeforeEach
    void a_nurse_signs_in() {
        nurse = signedIn(NURSE);
        assertThat(nurse.search()).isFocused();
    }

    @Test
    void what_a_caller_says_brings_the_right_card_among_the_first_three() {
        saying("hyvinvontilähete", "hyvinvointilahete");
        saying("liikuntaneuvontaan", "liikuntaneuvonta");
        saying("fyssari", "fysioterapian-suoravastaanotto", "fysioterapia-aikuiset");
        saying("miepä", "mielenterveys-ja-paihdepalvelut");
        saying("puhevika lapsi", "puheterapia-lapset");
        saying("ei jaksa masentaa", "ohjattu-omahoito-aikuiset");
        saying("sokeritauti liikunta", "elintapavalmennus");
        saying("motionsrådgivning", "liikuntaneuvonta");
    }

    private void saying(String words, String... cards) {
        nurse.opens("/");
        assertThat(nurse.search()).isFocused();
        nurse.types(words);
        nurse.seesAmongTheFirstThree(List.of(cards));
    }

    @Test
    void the_keyboard_alone_finds_opens_and_comes_back() {
        assertThat(nurse.search()).isFocused();
        nurse.types("liikuntaneuvontaan");
        nurse.isAnswered("liikuntaneuvontaan");
        nurse.presses("ArrowDown");
        assertThat(nurse.hits().first()).isFocused();
        nurse.presses("ArrowDown");
        assertThat(nurse.find(HIT).nth(1)).isFocused();
        nurse.presses("ArrowUp");
        assertThat(nurse.hits().first()).isFocused();

        nurse.presses("Enter");
        nurse.isAt("/kortti/liikuntaneuvonta");
        assertThat(nurse.heading()).containsText("liikuntaneuvonta");
        assertThat(nurse.heading()).isFocused();

        nurse.presses("Escape");
        seesWordsAndResults("liikuntaneuvontaan", "liikuntaneuvonta");
    }

    @Test
    void the_back_button_and_a_reload_keep_words_and_results() {
        nurse.searches("sokeritauti liikunta");
        nurse.hit("elintapavalmennus").click();
        nurse.isAt("/kortti/elintapavalmennus");
        assertThat(nurse.heading()).isFocused();

        nurse.goesBack();
        seesWordsAndResults("sokeritauti liikunta", "elintapavalmennus");
        nurse.reloads();
        seesWordsAndResults("sokeritauti liikunta", "elintapavalmennus");
    }

    private void seesWordsAndResults(String words, String card) {
        assertThat(nurse.search()).hasValue(words);
        assertThat(nurse.hit(card)).isVisible();
    }

    @Test
    void words_and_age_stay_behind_the_hash_and_no_request_names_them() {
        nurse.searches("puhevika lapsi");
        nurse.find("#ika").fill("4,25");
        nurse.isAt("/(\\?[^#]*)?#q=puhevika%20lapsi&ika=4\\.25");
        nurse.reloads();
        seesWordsAndResults("puhevika lapsi", "puheterapia-lapset");
        assertThat(nurse.find("#ika")).hasValue("4,25");
        nurse.hit("puheterapia-lapset").click();
        assertThat(nurse.heading()).isFocused();
        nurse.goesBack();
        seesWordsAndResults("puhevika lapsi", "puheterapia-lapset");

        assertThat(nurse.requests())
                .isNotEmpty()
                .noneMatch(Pattern.compile("puhevika|lapsi(?!a)|ika=|4[.,]25|4%2C25")
                        .asPredicate());
    }

    @Test
    void a_slash_leads_to_the_search_from_a_card() {
        nurse.opensCard("liikuntaneuvonta");
        assertThat(nurse.heading()).isFocused();
        nurse.presses("/");
        nurse.isAt("/");
        assertThat(nurse.search()).isFocused();
        assertThat(nurse.search()).hasValue("");
    }

    @Test
    void a_slash_brings_the_keyboard_back_to_the_search() {
        nurse.types("liikunta");
        nurse.isAnswered("liikunta");
        nurse.presses("ArrowDown");
        assertThat(nurse.hits().first()).isFocused();
        nurse.presses("/");
        assertThat(nurse.search()).isFocused();
        assertThat(nurse.search()).hasValue("liikunta");
    }

    @Test
    void the_keyboard_stays_on_its_hit_when_a_slower_answer_draws_the_hits_anew() {
        nurse.types("liikuntaneuvonta");
        nurse.isAnswered("liikuntaneuvonta");
        nurse.presses("ArrowDown");
        Locator held = nurse.hit("liikuntaneuvonta");
        assertThat(held).isFocused();

        held.evaluate("link => link.dataset.earlier = 'yes'");
        nurse.search().evaluate("""
                field => {
                  field.value = 'liikuntaneuvontaa';
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                }
                """);
        nurse.isAnswered("liikuntaneuvontaa");
        assertThat(held).not().hasAttribute("data-earlier", "yes");
        assertThat(held).isFocused();
    }

    @Test
    void the_first_letters_are_completed_without_leaving_the_field_or_the_results() {
        nurse.types("liiku");
        nurse.isAnswered("liiku");
        assertThat(completions().first()).containsText(Pattern.compile("\\bliiku", Pattern.CASE_INSENSITIVE));
        assertThat(nurse.search()).isFocused();
        assertThat(nurse.hits().first()).isVisible();
        String completed = completions().first().textContent();

        nurse.presses("ArrowRight");
        assertThat(nurse.search()).hasValue(completed);
        assertThat(nurse.search()).isFocused();
        nurse.isAnswered(completed);
        assertThat(nurse.find(HIT, completed).first()).isVisible();
        nurse.presses("ArrowDown");
        assertThat(nurse.find(HIT).first()).isFocused();
        assertThat(nurse.requests()).noneMatch(Pattern.compile("(?i)liiku").asPredicate());
    }

    @Test
    void inside_the_words_the_right_arrow_only_moves() {
        nurse.types("liiku");
        nurse.isAnswered("liiku");
        assertThat(completions().first()).isVisible();
        nurse.presses("ArrowLeft");
        nurse.presses("ArrowRight");
        assertThat(nurse.search()).hasValue("liiku");
        nurse.presses("ArrowRight");
        assertThat(nurse.search()).not().hasValue("liiku");
    }

    @Test
    void the_tabulator_reaches_every_completion() {
        nurse.types("liiku");
        nurse.isAnswered("liiku");
        assertThat(completions().nth(1)).isVisible();
        String second = completions().nth(1).textContent();
        nurse.tabsTo(completions().nth(1));
        nurse.presses("Enter");
        assertThat(nurse.search()).hasValue(second);
        assertThat(nurse.search()).isFocused();
    }

    private Locator completions() {
        return nurse.find(".search-completions button");
    }

    @Test
    void an_identity_code_is_taken_away_and_the_nurse_is_told() {
        String code = identityCode("010190", '-', "901");
        nurse.types("sokeritauti liikunta " + code);

        assertThat(nurse.find("[role=alert]").filter(new Locator.FilterOptions().setHasText("henkilötunnuksen")))
                .isVisible();
        assertThat(nurse.search()).hasValue("sokeritauti liikunta");
        nurse.seesAmongTheFirstThree(List.of("elintapavalmennus"));
        nurse.isAt("/(\\?[^#]*)?#q=sokeritauti%20liikunta");
        assertThat(nurse.page().content()).doesNotContain(code);
        String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8);
        assertThat(nurse.requests()).noneMatch(url -> url.contains(code) || url.contains(encoded));
    }

    /** A code with a right check character; individual numbers from 900 belong to nobody. */
    private static String identityCode(String birth, char century, String individual) {
        int number = Integer.parseInt(birth + individual);
        return birth + century + individual + CHECK_CHARACTERS.charAt(number % CHECK_CHARACTERS.length());
    }
}
