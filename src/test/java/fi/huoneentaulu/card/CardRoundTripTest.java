package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.huoneentaulu.base.pack.YamlPlaces;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.ContentFileException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardRoundTripTest {
    private static final CardFixture FIXTURE = new CardFixture();
    private static final List<CardBody> PATTERNS =
            FIXTURE.starterCards().stream().map(ContentFile::body).toList();
    private final CardFiles files = FIXTURE.files();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_card_that_may_be_published_comes_back_from_its_file_as_it_was(long seed) throws ContentFileException {
        RandomCards cards = new RandomCards(seed, PATTERNS);
        assertThat(FIXTURE.rules().problems(cards.next().body())).isEmpty();
        for (int i = 0; i < 10; i++) {
            ContentFile<CardBody> card = cards.next();
            String yaml = files.writeFile(card.body(), card.check());
            YamlPlaces.of(yaml);
            ContentFile<CardBody> read = files.readOffered(yaml);

            assertThat(read.body()).isEqualTo(card.body());
            assertThat(read.check()).isEqualTo(card.check());
            assertThat(files.writeFile(read.body(), read.check())).isEqualTo(yaml);
            String stored = files.write(card.body());
            assertThat(files.write(files.read(stored))).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mode: PHONE, mode: MAGIC, mode, publishing.pack.error.value",
        "mode: PHONE, colour: red, colour, publishing.pack.error.unknown",
        "mode: PHONE, '', mode, publishing.pack.error.missing",
        "checkedOn: 2026-01-01, '', '', publishing.pack.error.missing",
        "fact: age, fakt: age, eligibility.when, publishing.pack.error.value",
    })
    void what_is_wrong_in_a_file_is_told_with_its_place(String good, String bad, String place, String key) {
        String yaml = """
                code: a
                title: {fi: Otsikko}
                summary: {fi: Lause}
                mode: PHONE
                sector: COUNTY
                level: BASIC
                themes: [EXERCISE]
                delivery: [NEAR]
                coverage: country
                eligibility: {when: {fact: age, min: 18}}
                steps: [{fi: Soita}]
                script: {say: {fi: Sano}, sms: {fi: Viesti}, record: {fi: Kirjaa}}
                client: {fi: Ohje}
                next: {text: {fi: Sitten}}
                contacts: [{name: {fi: Neuvonta}}]
                responsibility: {until: {fi: Lähettäjä}, coordinator: {fi: Vastaanottaja}}
                sources: []
                owner: {unit: {fi: Yksikkö}, role: {fi: Rooli}}
                validFrom: 2026-01-01
                checkedOn: 2026-01-01
                checkedBy: {fi: Rooli}
                reviewDue: 2027-01-01
                cases: []
                """;
        assertThat(catchThrowableOfType(ContentFileException.class, () -> files.readOffered(yaml)))
                .isNull();

        ContentFileException refusal =
                catchThrowableOfType(ContentFileException.class, () -> files.readOffered(yaml.replace(good, bad)));

        assertThat(refusal).hasMessage(key).extracting("place").asString().startsWith(place);
    }

    @Test
    void days_and_missing_facts_are_written_in_one_order() {
        String yaml = files.writeFile(
                PATTERNS.getFirst(), FIXTURE.starterCards().getFirst().check());

        assertThat(files.writeFile(
                        PATTERNS.getFirst(), FIXTURE.starterCards().getFirst().check()))
                .isEqualTo(yaml);
        assertThat(new CardBody.Hours(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), LocalTime.NOON, LocalTime.MAX).days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
}
