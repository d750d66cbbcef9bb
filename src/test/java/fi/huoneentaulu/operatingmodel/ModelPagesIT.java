package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PageReader;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What readers and other systems get of operating models. */
@IntegrationTest
class ModelPagesIT {
    private static final String NURSE = "ammattilainen";
    private static final String MODEL = "yhteisasiakas-vastaanotolla";

    private final OperatingModels models;
    private final Contents contents;
    private final Decisions decisions;
    private final ModelContentType type;
    private final People people;
    private final int port;

    @Autowired
    ModelPagesIT(
            OperatingModels models,
            Contents contents,
            Decisions decisions,
            ModelContentType type,
            People people,
            @LocalServerPort int port) {
        this.models = models;
        this.contents = contents;
        this.decisions = decisions;
        this.type = type;
        this.people = people;
        this.port = port;
    }

    private ApiClient nurse() {
        return new ApiClient(port, NURSE, "demo");
    }

    private List<String> codes(ModelFilter filter) {
        return people.as(NURSE, () -> models.all(filter)).stream()
                .map(Published::code)
                .toList();
    }

    @Test
    void they_are_narrowed_by_area_stage_and_theme() {
        assertThat(codes(ModelFilter.ALL)).hasSize(5);
        assertThat(codes(new ModelFilter(new Coverage.InCounty("16"), null, null)))
                .containsExactly("kuntoutukseen-ohjautuminen", MODEL);
        assertThat(codes(new ModelFilter(new Coverage.InCooperationArea("3"), null, null)))
                .containsExactly("kuntoutukseen-ohjautuminen", "terapiat-etulinjaan-kanta-hame", MODEL);
        assertThat(codes(new ModelFilter(new Coverage.InMunicipality("005"), Stage.READY, null)))
                .containsExactly("kuntoutukseen-ohjautuminen", MODEL);
        assertThat(codes(new ModelFilter(null, Stage.DEVELOPING, Theme.EXERCISE)))
                .containsExactly("hyvinvointilahete-ja-liikuntaneuvonta");
        assertThat(codes(new ModelFilter(null, Stage.PILOTING, null))).isEmpty();
    }

    private List<String> carriedBy(Subject subject) {
        return people.as(NURSE, () -> models.carriedBy(subject)).stream()
                .map(Published::code)
                .toList();
    }

    @Test
    void cards_and_paths_know_the_models_that_they_carry() {
        assertThat(carriedBy(Subject.card("terapianavigaattori")))
                .containsExactly("aikuisten-ohjattu-omahoito-kymenlaakso", "terapiat-etulinjaan-kanta-hame");
        assertThat(carriedBy(Subject.card("kotihoito"))).isEmpty();
        assertThat(carriedBy(new Subject(SubjectKind.PATH, "mielenterveyden-portaat")))
                .containsExactly("aikuisten-ohjattu-omahoito-kymenlaakso", "terapiat-etulinjaan-kanta-hame");
        assertThat(carriedBy(ModelLinks.subject(MODEL))).isEmpty();
    }

    @Test
    void pages_of_cards_and_paths_lead_to_their_models_and_back() {
        PageReader reader = new PageReader(port, NURSE);

        assertThat(reader.opens("/kortti/lasten-kuntoutustyoryhma"))
                .contains("Toimintamalleissa", "malli/kuntoutukseen-ohjautuminen");
        assertThat(reader.opens("/polku/monipalveluasiakkaan-polku"))
                .contains("Toimintamalleissa", "malli/" + MODEL, "Yhteisasiakas vastaanotolla");
        assertThat(reader.opens("/kortti/kotihoito")).doesNotContain("Toimintamalleissa");
        assertThat(reader.opens("/malli/" + MODEL)).contains("polku/monipalveluasiakkaan-polku");
        assertThat(reader.opens("/malli/hyvinvointilahete-ja-liikuntaneuvonta"))
                .contains("polku/hyvinvointilahetteen-kulku", "Hyvinvointilähete-mallin toiminnan prosessi");
    }

    @Test
    void other_systems_list_them_and_read_one_in_their_language() {
        ApiClient.Answer list = nurse().get("/api/v1/models?lang=sv");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()
                        .path("models")
                        .valueStream()
                        .map(model -> model.path("url").asString()))
                .contains("/malli/" + MODEL)
                .hasSize(5);

        ApiClient.Answer model = nurse().get("/api/v1/models/" + MODEL + "?lang=en");
        assertThat(model.status()).isEqualTo(200);
        assertThat(model.body().path("title").asString()).isEqualTo("Shared clients at the reception");
        assertThat(model.body().path("period").path("from").asString()).isEqualTo("2021-09-01");
        assertThat(model.body().path("language").asString()).isEqualTo("en");
        String etag = model.raw().headers().firstValue("ETag").orElseThrow();
        assertThat(nurse().get("/api/v1/models/" + MODEL + "?lang=en", "If-None-Match", etag)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void what_is_not_there_is_not_found_and_a_stranger_is_asked_for_a_password() {
        assertThat(nurse().get("/api/v1/models/ei-ole").status()).isEqualTo(404);
        assertThat(nurse().get("/api/v1/models/" + MODEL + "?lang=xx").status()).isEqualTo(400);
        assertThat(nurse().get("/malli/" + MODEL + "/liite/" + "0".repeat(64)).status())
                .isEqualTo(404);
        assertThat(new ApiClient(port, "", "").get("/api/v1/models").status()).isEqualTo(401);
        assertThat(new ApiClient(port, "", "").get("/api/v1/models/" + MODEL).status())
                .isEqualTo(401);
    }

    @Test
    void a_model_is_found_by_its_kind_and_its_words() {
        String found = nurse().get("/api/v1/search?q=j%C3%A4rvi-pohjanmaa&kind=model")
                .raw()
                .body();

        assertThat(found).contains("\"/malli/" + MODEL + "\"").doesNotContain("/kortti/");
    }

    @Test
    void its_page_reads_as_the_innokyla_form() {
        String page = new PageReader(port, NURSE).opens("/malli/" + MODEL);

        assertThat(page)
                .contains("Sisä-Suomen yhteistyöalue › Etelä-Pohjanmaa", "Valmis", "noin 15 200")
                .contains("1.9.2021–31.12.2022", "19.12.2022", "9.1.2024")
                .contains("Omatyöntekijä monipalveluasiakkaalle");
        Stream.of("Ratkaisun perusidea", "Toimintaympäristö", "Arvioinnin tulokset", "Vinkkejä soveltajille")
                .forEach(part -> assertThat(page).contains(part));
        assertThat(page).doesNotContain("Ota käyttöön täällä");
        assertThat(new PageReader(port, "koordinaattori").opens("/malli/" + MODEL))
                .contains("Ota käyttöön täällä");
    }

    @Test
    void an_old_link_to_a_model_that_is_no_longer_used_leads_to_why_and_to_what_is_used_instead() {
        String old = "vanha-" + UUID.randomUUID().toString().substring(0, 8);
        Published<ModelBody> model = people.as(NURSE, () -> models.find(MODEL)).orElseThrow();
        AsSystem.run(() -> contents.publish(type, old, ModelFixture.called(old, model.body()), model.check(), "Koe"));
        people.does("hyvaksyja", () -> decisions.withdraw(ModelLinks.subject(old), "Korvattu uudella", MODEL));

        String page = new PageReader(port, NURSE).opens("/malli/" + old);

        assertThat(page)
                .contains("Toimintamalli on poistettu käytöstä", "Korvattu uudella")
                .contains("Lue tämän sijaan: Yhteisasiakas vastaanotolla", "Versio 1");
        assertThat(nurse().get("/api/v1/models/" + old).status()).isEqualTo(404);
        assertThat(codes(ModelFilter.ALL)).doesNotContain(old);
        assertThat(nurse().get("/api/v1/search?kind=model").raw().body())
                .contains("/malli/" + MODEL)
                .doesNotContain(old);
    }
}
