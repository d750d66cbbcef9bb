package fi.huoneentaulu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphs_lists_and_emphasis_become_blocks() {
        assertThat(Markdown.html("Soita **heti**.\n\n- eka\n- *toka*", ""))
                .isEqualToIgnoringWhitespace(
                        "<p>Soita <strong>heti</strong>.</p><ul><li>eka</li><li><em>toka</em></li></ul>");
    }

    @Test
    void a_link_to_a_card_leads_to_its_page_and_in_a_print_to_its_public_address() {
        assertThat(Markdown.inline("[Neuvonta](card:liikuntaneuvonta)", ""))
                .isEqualTo("<a href=\"/kortti/liikuntaneuvonta\">Neuvonta</a>");
        assertThat(Markdown.inline("[Neuvonta](card:liikuntaneuvonta)", "https://taulu.example"))
                .contains("href=\"https://taulu.example/kortti/liikuntaneuvonta\"");
    }

    @Test
    void a_link_to_the_outside_cannot_reach_back() {
        assertThat(Markdown.inline("[Kela](https://www.kela.fi)", "")).contains("rel=\"noopener\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<b>)",
                "![x](https://example.org/x.png)",
                "[x](https://example.org/\"onmouseover=alert(1))",
                "<a href=\"https://example.org\" onclick=\"x()\">x</a>"
            })
    void nothing_hostile_gets_through(String hostile) {
        for (String html : List.of(Markdown.html(hostile, ""), Markdown.inline(hostile, ""))) {
            assertThat(html).doesNotContain("<script", "<img", "href=\"javascript", "href=\"data");
            assertThat(html.replaceAll("&[#a-z0-9]+;", "")).doesNotContainPattern("<[^>]*\\son\\w+=");
        }
    }

    @Test
    void a_line_has_no_blocks() {
        assertThat(Markdown.inline("Eka.\n\nToka *rivi*.", "")).isEqualTo("Eka. Toka <em>rivi</em>.");
        assertThat(Markdown.inline("1. luku", "")).isEqualTo("1. luku");
    }

    @Test
    void plain_text_has_no_marks() {
        assertThat(Markdown.plain("Soita **heti** [neuvontaan](card:neuvonta).\n\n- eka"))
                .isEqualTo("Soita heti neuvontaan.\n- eka");
    }

    @ParameterizedTest
    @CsvSource({
        "<b>x</b>, html",
        "![x](https://example.org/x.png), image",
        "# Otsikko, heading",
        "`x`, code",
        "> x, quote",
        "[x](javascript:alert), link",
        "***, line"
    })
    void an_author_is_told_what_the_format_does_not_have(String text, String problem) {
        assertThat(Markdown.problems(text)).containsExactly("base.markdown." + problem);
    }

    @Test
    void the_subset_itself_has_no_problems() {
        assertThat(Markdown.problems(
                        "Teksti, **vahva**, *korostus*, 5 < 6.\n\n- [kortti](card:a-b)\n- [sivu](https://x.fi)"))
                .isEmpty();
    }
}
