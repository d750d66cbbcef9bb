package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.card.StarterEntries;
import fi.huoneentaulu.pathway.StarterPathEntries;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five models that come with the product: each seed's facts, three languages, nothing that leads nowhere. */
class StarterModelsTest {
    private static final ModelFixture FIXTURE = new ModelFixture();
    private static final List<ContentFile<ModelBody>> MODELS = FIXTURE.starters();
    private static final Set<String> CARDS =
            StarterEntries.all().stream().map(entry -> entry.subject().code()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PATHS = StarterPathEntries.all().stream()
            .map(entry -> entry.subject().code())
            .collect(Collectors.toUnmodifiableSet());
    /** Titles of sources are quoted as they were published. */
    private static final Set<String> QUOTED = Set.of("sources");

    @Test
    void the_five_models_of_the_content_plan_are_there() {
        assertThat(MODELS)
                .extracting(ContentFile::code)
                .containsExactly(
                        "aikuisten-ohjattu-omahoito-kymenlaakso",
                        "hyvinvointilahete-ja-liikuntaneuvonta",
                        "kuntoutukseen-ohjautuminen",
                        "terapiat-etulinjaan-kanta-hame",
                        "yhteisasiakas-vastaanotolla");
    }

    @TestFactory
    Stream<DynamicTest> every_model_may_be_published_and_leads_to_cards_paths_and_models_that_exist() {
        Set<String> codes = MODELS.stream().map(ContentFile::code).collect(Collectors.toSet());
        return each(model -> {
            assertThat(FIXTURE.rules(CARDS, PATHS).problems(model)).isEmpty();
            assertThat(model.links().cards()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(model.links().paths()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(codes).containsAll(model.links().related());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_text_is_there_in_three_languages() {
        return each(model -> assertThat(texts(model, new ArrayList<>()))
                .isNotEmpty()
                .allSatisfy(text -> {
                    for (Language language : Language.values()) {
                        assertThat(text.exactly(language)).as(text.fi()).isPresent();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_part_that_is_left_out_is_marked_as_unfinished() {
        return each(model -> {
            for (ModelPart part : ModelPart.values()) {
                if (model.description().text(part).isEmpty()) {
                    assertThat(model.description().unfinished(part))
                            .as(part.name())
                            .isNotEmpty();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_model_survives_writing_and_reading_as_a_file_and_as_stored() {
        return MODELS.stream()
                .map(model -> DynamicTest.dynamicTest(model.code(), () -> {
                    String yaml = FIXTURE.files().writeFile(model.body(), model.check());
                    assertThat(FIXTURE.files().readFile("written", yaml)).isEqualTo(model);
                    assertThat(FIXTURE.files().read(FIXTURE.files().write(model.body())))
                            .isEqualTo(model.body());
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "aikuisten-ohjattu-omahoito-kymenlaakso, 10, DEVELOPING, 2024-05-29, 2024-05-29",
        "terapiat-etulinjaan-kanta-hame,         07, DEVELOPING, 2022-12-23, 2024-04-19",
        "yhteisasiakas-vastaanotolla,            16, READY,      2022-12-19, 2024-01-09",
        "hyvinvointilahete-ja-liikuntaneuvonta,  18, DEVELOPING, 2023-11-02, 2024-06-20",
        "kuntoutukseen-ohjautuminen,             16, READY,      2022-09-30, 2023-12-21"
    })
    void area_stage_and_days_are_the_seeds_own(
            String code, String county, Stage stage, LocalDate created, LocalDate modified) {
        ModelBody.Basics basics = FIXTURE.starter(code).basics();

        assertThat(basics.coverage()).isEqualTo(new Coverage.InCounty(county));
        assertThat(basics.stage()).isEqualTo(stage);
        assertThat(basics.described()).isEqualTo(new ModelBody.Described(created, modified));
    }

    @ParameterizedTest
    @CsvSource({
        "aikuisten-ohjattu-omahoito-kymenlaakso, true",
        "terapiat-etulinjaan-kanta-hame,         false",
        "yhteisasiakas-vastaanotolla,            false",
        "hyvinvointilahete-ja-liikuntaneuvonta,  true",
        "kuntoutukseen-ohjautuminen,             false"
    })
    void the_ministry_funds_every_model_and_the_union_those_of_the_growth_programme(String code, boolean union) {
        ModelBody.Basics basics = FIXTURE.starter(code).basics();
        List<String> funders = basics.funders().stream().map(LocalizedText::fi).toList();

        assertThat(funders).contains("Sosiaali- ja terveysministeriö (STM)");
        assertThat(funders.contains("Muu EU-rahoitus")).isEqualTo(union);
        assertThat(Optional.ofNullable(basics.programme()).orElse("").startsWith("RRP"))
                .isEqualTo(union);
    }

    @Test
    void the_pilot_of_shared_clients_has_its_days_and_its_people() {
        ModelBody model = FIXTURE.starter("yhteisasiakas-vastaanotolla");

        assertThat(model.basics().period())
                .isEqualTo(new ModelBody.Period(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 12, 31)));
        assertThat(figures(model)).contains("noin 15 200");
        assertThat(part(model, ModelPart.ENVIRONMENT)).contains("15 200", "Alajärven", "Vimpelissä", "Soinissa");
    }

    @Test
    void guided_self_care_tells_its_visits_its_target_and_both_agreements() {
        ModelBody model = FIXTURE.starter("aikuisten-ohjattu-omahoito-kymenlaakso");

        assertThat(figures(model)).contains("noin 200", "1–3", "syksy 2022", "2024–2025");
        assertThat(model.basics().programme()).isEqualTo("RRP, P4, I1");
        assertThat(model.links().mentors()).extracting(LocalizedText::fi).anyMatch(each -> each.contains("Miepä"));
        assertThat(model.links().localValues()).singleElement().satisfies(value -> {
            assertThat(value.local().text().fi()).contains("1–3");
            assertThat(value.national().text().fi()).contains("1–5");
        });
    }

    @Test
    void first_line_therapies_tell_their_survey_waves() {
        ModelBody model = FIXTURE.starter("terapiat-etulinjaan-kanta-hame");

        assertThat(figures(model)).contains("1 kk ja 5 kk", "kesäkuu ja lokakuu 2023");
        assertThat(part(model, ModelPart.ENVIRONMENT)).contains("2020", "HUSin", "2021–2023");
    }

    @Test
    void the_welfare_referral_tells_its_target_groups_its_rule_its_pictures_and_what_is_unfinished() {
        ModelBody model = FIXTURE.starter("hyvinvointilahete-ja-liikuntaneuvonta");

        assertThat(model.basics().programme()).isEqualTo("RRP, P4, I2/4");
        assertThat(part(model, ModelPart.TARGET_GROUP))
                .contains("omaishoitajat", "koko Keski-Pohjanmaan väestö", "tyypin 2 diabetes", "korkea BMI");
        assertThat(model.links().pictures()).hasSize(3);
        assertThat(model.description().unfinished(ModelPart.CONDITIONS))
                .extracting(LocalizedText::fi)
                .singleElement()
                .asString()
                .contains("yhdyspintasopimus");
    }

    private static List<String> figures(ModelBody model) {
        return model.figures().stream().map(figure -> figure.value().fi()).toList();
    }

    private static String part(ModelBody model, ModelPart part) {
        return model.description().text(part).orElseThrow().fi();
    }

    private interface Check {
        void of(ModelBody model);
    }

    private static Stream<DynamicTest> each(Check check) {
        return MODELS.stream().map(model -> DynamicTest.dynamicTest(model.code(), () -> check.of(model.body())));
    }

    /** Every localised text of a model but what is quoted. */
    private static List<LocalizedText> texts(Object value, List<LocalizedText> found) {
        switch (value) {
            case LocalizedText text -> found.add(text);
            case Collection<?> many -> many.forEach(each -> texts(each, found));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (!QUOTED.contains(component.getName())) {
                        Optional.ofNullable(value(record, component)).ifPresent(each -> texts(each, found));
                    }
                }
            }
            default -> {}
        }
        return found;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
