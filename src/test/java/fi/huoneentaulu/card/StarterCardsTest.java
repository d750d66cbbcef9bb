package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.MalformedContentException;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StarterCardsTest {
    private static CardFixture fixture;
    private static List<ContentFile<CardBody>> cards;

    @BeforeAll
    static void readTheFiles() {
        fixture = new CardFixture();
        cards = fixture.starterCards();
    }

    @Test
    void all_the_cards_of_the_content_plan_are_there() {
        assertThat(cards).hasSize(61);
    }

    @TestFactory
    Stream<DynamicTest> every_card_may_be_published_and_its_cases_come_out_as_written() {
        return cards.stream()
                .map(card -> DynamicTest.dynamicTest(
                        card.body().code(),
                        () -> assertThat(fixture.rules().problems(card.body())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_branch_that_a_client_can_land_in_has_a_case() {
        return cards.stream()
                .map(card -> DynamicTest.dynamicTest(card.body().code(), () -> {
                    CaseReport report = fixture.bench().run(card.body());
                    assertThat(report.obstacle()).isEqualTo(CaseReport.Obstacle.NONE);
                    assertThat(report.uncovered()).isEmpty();
                    assertThat(report.clean()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_criterion_has_a_source() {
        return cards.stream()
                .map(card -> DynamicTest.dynamicTest(
                        card.body().code(),
                        () -> assertThat(card.body().eligibility().unsourced()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> what_a_caller_hears_and_gets_is_there_in_three_languages() {
        return cards.stream()
                .map(card -> DynamicTest.dynamicTest(card.body().code(), () -> {
                    CardBody.Guidance guidance = card.body().guidance();
                    List<LocalizedText> spoken = List.of(
                            card.body().title(),
                            card.body().summary(),
                            guidance.script().say(),
                            guidance.script().sms(),
                            guidance.script().record(),
                            guidance.client());
                    for (LocalizedText text : spoken) {
                        for (Language language : Language.values()) {
                            assertThat(text.exactly(language)).as(text.fi()).isPresent();
                        }
                    }
                }));
    }

    @Test
    void every_card_that_is_pointed_to_exists() {
        Set<String> codes = cards.stream().map(card -> card.body().code()).collect(Collectors.toSet());
        List<String> dangling = new ArrayList<>();
        for (ContentFile<CardBody> read : cards) {
            CardBody card = read.body();
            Stream<String> redirects = Stream.concat(
                            card.eligibility().exclusions().stream().map(each -> each.redirect()),
                            card.guidance().pointers().stream().map(CardBody.Pointer::redirect))
                    .flatMap(redirect ->
                            redirect instanceof Redirect.ToCard(String code) ? Stream.of(code) : Stream.empty());
            Stream.of(redirects, card.links().related().stream(), card.links().variants().stream())
                    .flatMap(each -> each)
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> dangling.add(card.code() + " → " + code));
        }
        assertThat(dangling).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_card_survives_writing_and_reading_as_a_file_and_as_stored() {
        return cards.stream()
                .map(card -> DynamicTest.dynamicTest(card.body().code(), () -> {
                    String yaml = fixture.files().writeFile(card.body(), card.check());
                    assertThat(fixture.files().readFile("written", yaml)).isEqualTo(card);
                    String stored = fixture.files().write(card.body());
                    assertThat(fixture.files().read(stored)).isEqualTo(card.body());
                }));
    }

    @Test
    void an_unknown_key_a_missing_key_and_a_wrong_value_are_refused_with_their_place() {
        String good = fixture.files()
                .writeFile(cards.getFirst().body(), cards.getFirst().check());
        assertThatThrownBy(() -> fixture.files().readFile("a.yaml", good + "\ncolour: red\n"))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> fixture.files().readFile("a.yaml", good.replaceFirst("(?m)^mode: .*$", "")))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("mode");
        assertThatThrownBy(() -> fixture.files().readFile("a.yaml", good.replaceFirst("(?m)^mode: .*$", "mode: MAGIC")))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("mode");
        assertThatThrownBy(() -> fixture.files().readFile("a.yaml", "code: [unclosed"))
                .isInstanceOf(MalformedContentException.class);
    }

    @Test
    void every_card_on_wellbeing_leads_to_the_tray() {
        Set<Theme> wellbeing = Set.of(Theme.WELLBEING, Theme.EXERCISE, Theme.PARTICIPATION);

        assertThat(cards)
                .extracting(ContentFile::body)
                .filteredOn(card -> card.route().themes().stream().anyMatch(wellbeing::contains))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.links().tray())
                        .as(card.code())
                        .isNotNull()
                        .satisfies(tray -> assertThat(tray.needs()).isNotEmpty()));
    }
}
