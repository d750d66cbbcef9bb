package fi.huoneentaulu.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.FactsFixture;
import fi.huoneentaulu.fact.RuleCodec;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.testing.PageHand;
import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A coordinator builds criteria by hand, finding everything by the names that a screen reader tells. */
class RuleEditorViewTest {
    private static final Note KP = Note.source("kp");
    private static final RuleSource AGREEMENT = new RuleSource("kp", "Palveluketju");
    private static final String PICK = "Etsi tieto, jota ehto kysyy";

    private final Areas areas = AreasFixture.areas();
    private final Facts facts = FactsFixture.starter(areas, MessagesFixture.messages());
    private final List<RuleChangedEvent> changes = new ArrayList<>();
    private final List<Consumer<RuleSource>> asked = new ArrayList<>();
    private RuleEditor editor;
    private PageHand hand;

    @BeforeEach
    void open() {
        OpenPage.in(Language.FI);
        open(Language.FI);
    }

    private void open(Language language) {
        UI.getCurrent().setLocale(language.locale());
        editor = new RuleEditors(facts, areas).on(new RuleEditorPage() {
            @Override
            public List<CardRef> searchCards(String words) {
                return words.startsWith("muisti")
                        ? List.of(new CardRef("muistipoliklinikka", "Muistipoliklinikka"))
                        : List.of();
            }

            @Override
            public String cardTitle(String code) {
                return code.equals("muistipoliklinikka") ? "Muistipoliklinikka" : code;
            }

            @Override
            public void addSource(Consumer<RuleSource> receiver) {
                asked.add(receiver);
            }
        });
        editor.addChangeListener(changes::add);
        UI.getCurrent().add(editor);
        hand = new PageHand(editor);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    private void show(Eligibility eligibility) {
        editor.setValue(eligibility, List.of(AGREEMENT));
    }

    private void pick(String group, String words, String fact) {
        hand.press("Lisää ehto kohtaan: " + group);
        hand.type(PICK, words);
        hand.pressStarting(fact);
    }

    private static JsonNode card(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return new YAMLMapper().readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Eligibility starter(String code) throws IOException {
        return new RuleCodec()
                .read(card(new PathMatchingResourcePatternResolver()
                                .getResource("classpath:content/cards/" + code + ".yaml"))
                        .required("eligibility"));
    }

    private static Rule yes(String fact) {
        return new Rule.YesNoIs(fact, true, Note.NONE);
    }

    private static Rule sourced(String fact) {
        return new Rule.YesNoIs(fact, true, KP);
    }

    @Test
    void theRuleOfLifestyleCoachingIsBuiltFromNothing() throws IOException {
        show(Eligibility.NONE);
        assertThat(hand.text()).contains("Ei ehtoja");

        pick("Kaikki nämä", "ikä", "Ikä");
        assertThat(hand.texts("rule-remarks")).anyMatch(each -> each.contains("Anna alaraja"));
        hand.type("Vähintään", "18");
        hand.type("Suomeksi", "Täysi-ikäinen (18 vuotta täyttänyt)");
        hand.type("Ruotsiksi", "Myndig (har fyllt 18 år)");
        hand.type("Englanniksi", "Of age (18 or older)");
        pick("Kaikki nämä", "haluaa muutosta", "Haluaa itse muutosta");
        pick("Kaikki nämä", "liiku terveytensä", "Ei liiku terveytensä kannalta riittävästi");
        pick("Kaikki nämä", "fysioterapeutin arvion", "Liikkumisen aloitus vaatii");
        hand.pressStarting("Muokkaa ehtoa: Liikkumisen aloitus");
        hand.type("Suomeksi", "Tilanne vaatii terveydenhuollon ja fysioterapeutin osaamista");
        hand.type("Ruotsiksi", "Situationen kräver hälso- och sjukvårdens och fysioterapeutens kunnande");
        hand.type("Englanniksi", "The situation needs the expertise of health care and a physiotherapist");
        hand.press("Lisää ryhmä kohtaan: Kaikki nämä");
        hand.type("Suomeksi", "Ainakin yksi näistä");
        hand.type("Ruotsiksi", "Minst ett av dessa");
        hand.type("Englanniksi", "At least one of these");
        assertThat(editor.complete()).isFalse();
        pick("Ainakin yksi näistä", "tyypin 2", "Tyypin 2 diabetes");
        pick("Ainakin yksi näistä", "painoindeksi", "Ylipaino");
        pick("Ainakin yksi näistä", "verisuonisairaus", "Sydän- tai verisuonisairaus");
        pick("Ainakin yksi näistä", "toimintakyky uhkaa", "Toimintakyky uhkaa heikentyä");
        assertThat(hand.texts("rule-remarks")).anyMatch(each -> each.contains("Lähde puuttuu"));
        hand.press("Muokkaa ryhmää: Kaikki nämä");
        hand.choose("Lähde", "Palveluketju");

        assertThat(editor.value()).isEqualTo(starter("elintapavalmennus"));
        assertThat(editor.complete()).isTrue();
        assertThat(changes.getLast().value()).isEqualTo(editor.value());
        assertThat(changes.getLast().complete()).isTrue();
        assertThat(hand.texts("rule-remarks")).isEmpty();
        assertThat(hand.texts("rule-said").getFirst())
                .contains(
                        "Kaikki nämä: Täysi-ikäinen (18 vuotta täyttänyt); Haluaa itse muutosta;",
                        "Ainakin yksi näistä: Tyypin 2 diabetes; Ylipaino tai korkea painoindeksi;");
    }

    @Test
    void everyStarterRuleIsShownAndKeptAsItIs() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:content/cards/*.yaml");
        assertThat(files).hasSize(61);
        for (Resource file : files) {
            JsonNode card = card(file);
            if (card.has("eligibility")) {
                Eligibility eligibility = new RuleCodec().read(card.required("eligibility"));
                List<RuleSource> sources = new ArrayList<>();
                card.required("sources")
                        .forEach(each ->
                                sources.add(new RuleSource(each.required("id").stringValue(), "Lähde")));

                editor.setValue(eligibility, sources);

                assertThat(editor.value()).as(file.getFilename()).isEqualTo(eligibility);
                assertThat(editor.complete()).as(file.getFilename()).isTrue();
                assertThat(hand.texts("rule-remarks")).as(file.getFilename()).isEmpty();
            }
        }
        assertThat(changes).isEmpty();
    }

    @Test
    void anObstacleDirectsToACardThatIsFoundByItsWords() {
        show(new Eligibility(sourced("motivated"), List.of()));

        hand.press("Lisää este");
        assertThat(hand.focused()).endsWith("-tieto");
        assertThat(hand.texts("ht-visually-hidden")).anyMatch(each -> each.startsWith("Uusi este lisätty"));
        hand.type(PICK, "muistisairaus");
        hand.enter(PICK);
        assertThat(hand.focused()).startsWith("valinta-");
        hand.choose("Minne ohjataan", "Toiselle kortille");
        assertThat(hand.texts("rule-remarks")).anyMatch(each -> each.contains("Valitse kortti"));
        hand.type("Etsi kortti", "muisti");
        hand.press("Muistipoliklinikka");
        hand.choose("Lähde", "Palveluketju");

        Exclusion memory = new Exclusion(yes("advancedMemoryDisorder"), new Redirect.ToCard("muistipoliklinikka"), KP);
        assertThat(editor.value()).isEqualTo(new Eligibility(sourced("motivated"), List.of(memory)));
        assertThat(editor.complete()).isTrue();
        assertThat(hand.texts("rule-said").getFirst())
                .contains("Este: Pitkälle edennyt muistisairaus", "Ohjaa sen sijaan: Muistipoliklinikka");
    }

    @Test
    void obstaclesAreOrderedAndRemovedAndTheKeyboardStaysNear() {
        Exclusion first = new Exclusion(yes("acuteDanger"), null, KP);
        Exclusion second = new Exclusion(yes("severeMentalIllness"), Redirect.TRAY, KP);
        show(new Eligibility(null, List.of(first, second)));

        assertThat(hand.canPress("Siirrä este ylös: Välitön hengenvaara tai itsetuhoisuus"))
                .isFalse();
        hand.press("Siirrä este ylös: Vakava mielenterveyden häiriö");
        assertThat(editor.value().exclusions()).containsExactly(second, first);
        assertThat(hand.buttons()).noneMatch(each -> each.startsWith("Poista ehto"));
        assertThat(hand.focused()).isEqualTo("Siirrä este alas: Vakava mielenterveyden häiriö");
        assertThat(hand.texts("ht-visually-hidden")).contains("Siirretty: Vakava mielenterveyden häiriö, nyt 1/2");
        hand.press("Poista este: Vakava mielenterveyden häiriö");
        assertThat(hand.focused()).isEqualTo("Muokkaa estettä: Välitön hengenvaara tai itsetuhoisuus");
        hand.press("Poista este: Välitön hengenvaara tai itsetuhoisuus");
        assertThat(hand.focused()).isEqualTo("Lisää este");

        assertThat(editor.value()).isEqualTo(Eligibility.NONE);
    }

    @Test
    void criteriaAreMovedGroupedTurnedAndTakenApart() {
        show(new Eligibility(
                new Rule.AllOf(List.of(sourced("motivated"), sourced("inactive"), sourced("lonely")), Note.NONE),
                List.of()));

        hand.press("Siirrä ehto ylös: Kokee yksinäisyyttä");
        hand.press("Muokkaa ehtoa: Haluaa itse muutosta");
        hand.press("Tee ryhmä tästä: Haluaa itse muutosta");
        hand.choose("Mitä ryhmältä vaaditaan", "Vähintään valittu määrä täyttyy");
        assertThat(hand.texts("rule-remarks")).anyMatch(each -> each.contains("vain 1 ehtoa"));
        hand.press("Muokkaa ehtoa: Kokee yksinäisyyttä");
        hand.press("Siirrä edelliseen ryhmään: Kokee yksinäisyyttä");
        assertThat(hand.focused()).isEqualTo("Muokkaa ehtoa: Kokee yksinäisyyttä");
        hand.press("Muokkaa ehtoa: Ei liiku terveytensä kannalta riittävästi");
        hand.press("Käännä kielteiseksi: Ei liiku terveytensä kannalta riittävästi");
        Rule two = new Rule.AtLeast(2, List.of(sourced("motivated"), sourced("lonely")), Note.NONE);
        assertThat(editor.value().when())
                .isEqualTo(new Rule.AllOf(List.of(two, new Rule.Not(sourced("inactive"), Note.NONE)), Note.NONE));
        assertThat(editor.complete()).isTrue();

        hand.press("Muokkaa ryhmää: Ei saa täyttyä");
        hand.press("Pura ryhmä: Ei saa täyttyä");
        hand.press("Muokkaa ehtoa: Kokee yksinäisyyttä");
        hand.press("Siirrä ulos ryhmästä: Kokee yksinäisyyttä");
        hand.press("Muokkaa ryhmää: Vähintään 2 näistä");
        hand.press("Pura ryhmä: Vähintään 2 näistä");
        hand.press("Poista ehto: Kokee yksinäisyyttä");
        assertThat(hand.focused()).startsWith("Muokkaa ehtoa: Ei liiku");

        assertThat(editor.value().when())
                .isEqualTo(new Rule.AllOf(List.of(sourced("motivated"), sourced("inactive")), Note.NONE));
    }

    @Test
    void whatIsUnfinishedStaysOnThePageAndOutOfTheValue() {
        show(new Eligibility(sourced("motivated"), List.of()));

        pick("Kaikki nämä", "ikä", "Ikä");
        hand.type("Vähintään", "65");
        hand.type("Enintään", "18");
        hand.choose("Lähde", "Palveluketju");

        assertThat(hand.texts("rule-remarks")).containsExactly("Alaraja on suurempi kuin yläraja.");
        assertThat(changes.getLast().complete()).isFalse();
        assertThat(changes.getLast().value().when()).isEqualTo(sourced("motivated"));
        assertThat(hand.text()).contains("Osa säännöstä on kesken");
        show(changes.getLast().value());
        assertThat(hand.typed("Vähintään")).isEqualTo("65");
        hand.type("Enintään", "70,5");

        assertThat(editor.value().when())
                .isEqualTo(new Rule.AllOf(
                        List.of(
                                sourced("motivated"),
                                new Rule.InRange("age", new BigDecimal("65"), new BigDecimal("70.5"), KP)),
                        Note.NONE));
    }

    @Test
    void municipalitiesAreAddedByNameAndTakenAwayOneByOne() {
        show(Eligibility.NONE);

        pick("Kaikki nämä", "kotikunta", "Kotikunta");
        assertThat(hand.texts("rule-remarks").getFirst()).contains("Valitse ainakin yksi.");
        hand.type("Lisää kunta nimellä", "Kokkola");
        hand.type("Lisää kunta nimellä", "Kannus");
        hand.type("Lisää kunta nimellä", "Atlantis");
        hand.choose("Lähde", "Palveluketju");

        assertThat(hand.texts("fact-error")).containsExactly("Tällaista kuntaa ei ole. Valitse kunta luettelosta");
        assertThat(editor.value().when()).isEqualTo(new Rule.OneOf("municipality", Set.of("272", "217"), KP));
        hand.press("Poista kunta: Kokkola");
        assertThat(editor.value().when()).isEqualTo(new Rule.OneOf("municipality", Set.of("217"), KP));
    }

    @Test
    void aNewSourceIsAskedFromThePageAndCitedAtOnce() {
        show(new Eligibility(yes("motivated"), List.of()));

        hand.press("Muokkaa ehtoa: Haluaa itse muutosta");
        hand.press("Lisää uusi lähde");
        asked.getFirst().accept(new RuleSource("laki", "Terveydenhuoltolaki"));

        assertThat(editor.value().when()).isEqualTo(new Rule.YesNoIs("motivated", true, Note.source("laki")));
        assertThat(hand.texts("rule-source")).contains("Lähde: Terveydenhuoltolaki");
        assertThat(hand.focused()).startsWith("valinta-");
    }

    @Test
    void aRuleThatFitsNobodyAndAnObstacleThatNeverDecidesAreTold() {
        show(new Eligibility(
                new Rule.AllOf(List.of(sourced("motivated"), new Rule.YesNoIs("motivated", false, KP)), Note.NONE),
                List.of(
                        new Exclusion(yes("acuteDanger"), null, KP),
                        new Exclusion(
                                new Rule.AllOf(List.of(yes("acuteDanger"), yes("lonely")), Note.NONE), null, KP))));

        assertThat(hand.text()).contains("palvelu ei sopisi kenellekään");
        assertThat(hand.texts("rule-remarks")).singleElement().asString().contains("ei koskaan ratkaise");
    }

    @Test
    void aFactOrASourceThatDoesNotExistIsToldBesideItsCriterion() {
        show(new Eligibility(
                new Rule.AllOf(
                        List.of(
                                new Rule.YesNoIs("unheardOf", true, KP),
                                new Rule.YesNoIs("motivated", true, Note.source("gone"))),
                        Note.NONE),
                List.of()));

        assertThat(hand.texts("rule-remarks"))
                .containsExactly(
                        "Tietoa unheardOf ei ole. Poista ehto ja valitse toinen tieto.",
                        "Lähdettä gone ei ole kortilla. Valitse toinen.");
    }

    @Test
    void factsAreFoundByWordsOfTheReadersLanguage() {
        open(Language.SV);
        show(Eligibility.NONE);

        hand.pressStarting("Lägg till villkor i:");
        hand.type("Sök uppgiften som villkoret frågar efter", "diabetes typ 2");

        List<String> found = facts.all().stream()
                .map(FactDefinition::statement)
                .map(each -> each.text(Language.SV))
                .filter(each -> hand.texts("rule-pick").stream().anyMatch(pick -> pick.startsWith(each)))
                .toList();
        assertThat(found).contains("Typ 2-diabetes").hasSizeLessThan(5);
    }

    @Test
    void readOnlyShowsTheRuleWithoutAnyButton() throws IOException {
        show(starter("hyvinvointilahete"));
        assertThat(hand.buttons()).isNotEmpty();

        editor.setReadOnly(true);

        assertThat(hand.buttons()).isEmpty();
        assertThat(hand.text()).contains("Haluaa itse lähteä mukaan", "Ohjaa sen sijaan: Muistipoliklinikka");
    }
}
