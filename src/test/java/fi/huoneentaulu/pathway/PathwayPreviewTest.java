package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A path is drawn while it is written, whatever it still lacks. */
class PathwayPreviewTest {
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    private final PathwayFixture fixture = new PathwayFixture();

    @Test
    void a_draft_of_a_title_alone_is_drawn_under_its_title() {
        Document page = page("""
                {"title": {"fi": "Uusi polku"}, "shape": "LANES", "coverage": "country"}""");

        assertThat(page.select(".path-head h2").text()).isEqualTo("Uusi polku");
        assertThat(page.select("h1")).isEmpty();
    }

    @Test
    void a_step_whose_card_is_not_chosen_yet_stays_in_the_drawing_and_what_it_lacks_is_told() {
        DraftReading<PathwayBody> reading = read("""
                {"title": {"fi": "Polku"}, "shape": "LANES",
                 "lanes": [{"id": "aikuiset", "title": {"fi": "Aikuiset"}}],
                 "levels": [{"id": "alku", "title": {"fi": "Alku"}}, {"id": "jatko", "title": {"fi": "Jatko"}}],
                 "steps": [
                   {"id": "kysy", "lane": "aikuiset", "level": "alku", "title": {"fi": "Kysy"},
                    "cards": ["liikuntaneuvonta", {}]},
                   {"lane": "aikuiset", "level": "jatko"}, {}],
                 "transitions": [{"from": "kysy", "to": "poistettu", "when": {"fi": "kun on aika"}}, {}]}""");

        assertThat(reading.problems())
                .extracting(ContentProblem::place)
                .contains(
                        "steps[0].cards[1]",
                        "steps[1].id",
                        "steps[1].title.fi",
                        "steps[2].lane",
                        "transitions[1].from");
        Document page = drawn(reading);
        assertThat(page.select(".lanes .step-name").eachText()).containsExactly("Kysy", "…");
        assertThat(page.select(".passage-title").eachText()).containsExactly("Kysy", "…");
        assertThat(page.select(".lanes .path-card-title").eachText()).hasSize(1);
        assertThat(page.select("a.step-name")).isEmpty();
    }

    @Test
    void a_ladder_without_lanes_is_drawn_without_stairs() {
        Document page = page("""
                {"title": {"fi": "Portaat"}, "shape": "LADDER", "levels": [{"id": "alku", "title": {"fi": "Alku"}}],
                 "steps": [{"id": "kysy", "level": "alku", "title": {"fi": "Kysy"}}]}""");

        assertThat(page.select(".stair")).isEmpty();
        assertThat(page.select(".path-head h2").text()).isEqualTo("Portaat");
    }

    private Document page(String draft) {
        return drawn(read(draft));
    }

    private DraftReading<PathwayBody> read(String draft) {
        return fixture.files().readDraft("uusi", DraftBody.parse(draft));
    }

    private Document drawn(DraftReading<PathwayBody> reading) {
        Published<PathwayBody> next = new Published<>(
                "uusi",
                1,
                reading.body(),
                Instant.EPOCH,
                new Check(TODAY, LocalizedText.finnish("…"), TODAY.plusMonths(12)));
        return Jsoup.parse(fixture.preview(fixture.face(next, new PathwayReader(Language.FI, null, null, "", ""))));
    }
}
