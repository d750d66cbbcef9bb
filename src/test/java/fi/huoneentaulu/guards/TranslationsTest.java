package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fi.huoneentaulu.audit.AuditAction;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interface is complete in Finnish, Swedish and English. */
class TranslationsTest {
    private static final List<Bundles> BUNDLES = Bundles.all();
    private static final Set<String> KEYS =
            BUNDLES.stream().flatMap(bundle -> bundle.keys().stream()).collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> MODULES =
            BUNDLES.stream().map(Bundles::module).collect(Collectors.toSet());

    private static final KeyUse USE = KeyUse.ofTheHouse();

    @Test
    void every_text_stands_in_three_languages_and_can_be_formatted() {
        assertThat(KEYS).isNotEmpty();
        assertThat(BUNDLES.stream().flatMap(bundle -> bundle.problems().stream()))
                .isEmpty();
    }

    @Test
    void every_word_of_the_vocabulary_has_a_name_and_every_name_a_word() {
        Set<String> words = House.classes().stream()
                .filter(type -> type.getPackageName().equals("fi.huoneentaulu.vocabulary"))
                .filter(JavaClass::isEnum)
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(word -> Messages.nameKey((Enum<?>) word))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(KEYS.stream().filter(key -> key.startsWith("vocabulary.")))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void every_action_of_the_log_has_a_name_and_every_name_an_action() {
        Set<String> actions = House.classes().stream()
                .filter(type -> type.isAssignableTo(AuditAction.class) && type.isEnum())
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(action -> "audit.action." + ((Enum<?>) action).name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(actions).isNotEmpty();
        assertThat(KEYS.stream().filter(key -> key.startsWith("audit.action.")))
                .containsExactlyInAnyOrderElementsOf(actions);
    }

    @Test
    void every_key_that_is_named_has_a_text() {
        assertThat(USE.missing(MODULES, KEYS)).isEmpty();
    }

    @Test
    void every_text_is_used() {
        assertThat(USE.unused(KEYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card.open, Avaa, Öppna, ' '",
        "card.open, Avaa, , Open",
        "card.open, Avaa, Öppna, Don't",
        "card.open, Avaa {0}, Öppna {0}, Open",
        "card.open, Avaa {, Öppna {, Open {",
        "other.open, Avaa, Öppna, Open"
    })
    void the_guard_notices_a_faulty_text(String key, String fi, String sv, String en) {
        Bundles bundle = new Bundles(
                "card",
                Map.of(
                        Language.FI, Map.of(key, fi),
                        Language.SV, sv == null ? Map.of() : Map.of(key, sv),
                        Language.EN, Map.of(key, en)));

        assertThat(bundle.problems()).isNotEmpty();
    }

    @Test
    void the_guard_notices_keys_without_texts_and_texts_without_use() {
        KeyUse use = KeyUse.of(Set.of("card.open", "card.mode.", "card.face.html", "java.lang"));

        assertThat(use.missing(Set.of("card"), Set.of("card.mode.PHONE"))).containsExactly("card.open");
        assertThat(use.unused(Set.of("card.mode.PHONE", "card.shut"))).containsExactly("card.shut");
    }

    @Test
    void the_guard_reads_the_keys_of_templates() {
        assertThat(KeyUse.inTemplate("""
                <p th:text="#{card.for}"></p> [[#{card.age(${a}, ${b})}]]
                <p th:text="#{'card.block.' + ${name}}"></p> <p th:text="#{card.mode.__${mode}__}"></p>"""))
                .containsExactlyInAnyOrder("card.for", "card.age", "card.block.", "card.mode.");
    }
}
