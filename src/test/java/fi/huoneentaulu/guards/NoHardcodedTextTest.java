package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that a user reads comes from the bundles, in three languages. */
class NoHardcodedTextTest {
    private static final Pattern SHOWING = Pattern.compile(".*/(ui|web|shell)/.*");

    @Test
    void views_hold_no_texts() {
        assertThat(JavaSource.all().stream()
                        .filter(source -> SHOWING.matcher(source.name().replace('\\', '/'))
                                .matches())
                        .flatMap(source -> JavaTexts.in(source).stream()))
                .isEmpty();
    }

    @Test
    void refusals_are_keys() {
        assertThat(JavaSource.all().stream()
                        .filter(source -> source.text().contains("new DomainException("))
                        .flatMap(source -> JavaTexts.refusalsIn(source).stream()))
                .isEmpty();
    }

    @Test
    void templates_hold_no_texts() {
        assertThat(JavaSource.under(House.RESOURCES.resolve("templates"), ".html").stream()
                        .flatMap(file ->
                                TemplateTexts.in(file.getFileName().toString(), JavaSource.read(file)).stream()))
                .isEmpty();
    }

    @Test
    void scripts_hold_no_texts() {
        assertThat(JavaSource.under(House.ROOT.resolve("frontend/js"), ".js").stream()
                        .flatMap(file -> ScriptTexts.in(file.getFileName().toString(), JavaSource.read(file)).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button.setText(\"Tulosta\");",
                "new Span(\"Kenelle\");",
                "button.setText(wide ? \"Avaa\" : \"\");",
                "field.setLabel(\"Kunta \" + name);",
                "title.setText(\"%s kuntaa\".formatted(count));",
                "title.setText(TITLE);",
                "new Html(\"<p>Kortti</p>\");",
                "new Anchor(\"/kortti\", \"Kortti\");",
                "} @Menu(title = \"Etsi\", icon = \"search\") void b() {",
                "String reason = \"Käy lääkärissä\";",
                "say(\"Open the card\");",
                "throw new IllegalStateException(\"This is for the log\"); } @PageTitle(\"Kortti\") void b() {"
            })
    void the_guard_notices_a_text_in_a_view(String code) {
        assertThat(JavaTexts.in(view(code))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button.setText(getTranslation(\"card.print\"));",
                "button.addClassName(\"primary action\");",
                "new Anchor(\"/kortti/x\", getTranslation(\"card.open\"));",
                "throw new IllegalStateException(\"This is for the log\");",
                "LOG.warn(\"Card {} is gone\", code);",
                "new Anchor(\"kirjaudu\", getTranslation(\"shell.signIn\"));",
                "new Html(\"<div>\" + html + \"</div>\");",
                "} @Menu(title = \"shell.menu\", icon = \"search\") void b() {",
                "response.setHeader(\"Retry-After\", \"5\");",
                "} static class GoneException extends RuntimeException { GoneException() { super(\"The card is gone\"); }",
                "element.executeJs(\"Return the value\");",
                "// button.setText(\"Tulosta\")",
                "title.setText(\"– 18\");"
            })
    void the_guard_leaves_words_for_machines_alone(String code) {
        assertThat(JavaTexts.in(view(code))).isEmpty();
    }

    @Test
    void the_guard_notices_a_refusal_in_words() {
        assertThat(JavaTexts.refusalsIn(view("throw new DomainException(\"No such card\");")))
                .hasSize(1);
        assertThat(JavaTexts.refusalsIn(view("throw new DomainException(\"card.error.gone\", \"Any Name\");")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Kenelle</p>",
                "<p><b th:text=\"${a}\">x</b> vuotta</p>",
                "<img alt=\"Kuva\"/>",
                "<p th:text=\"${age} + ' vuotta'\"></p>",
                "<p th:text=\"|${age} vuotta|\"></p>",
                "<p th:text=\"${open ? 'Avoinna nyt' : ''}\"></p>",
                "<a th:title=\"'Avaa'\"></a>"
            })
    void the_guard_notices_a_text_in_a_template(String template) {
        assertThat(TemplateTexts.in("t", template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{card.for}\">Kenelle</p>",
                "<p>[[#{card.for}]] · 18–</p>",
                "<div th:replace=\"~{card/face :: face}\"><p>Kortti</p></div>",
                "<img alt=\"Kuva\" th:alt=\"#{card.picture}\"/>",
                "<p th:text=\"#{'card.block.' + ${block}}\"></p>",
                "<style>p { color: red }</style>",
                "<p th:text=\"${#temporals.format(day, 'd.M.yyyy')}\"></p>"
            })
    void the_guard_leaves_translated_templates_alone(String template) {
        assertThat(TemplateTexts.in("t", template)).isEmpty();
    }

    @Test
    void the_guard_notices_a_text_in_a_script() {
        assertThat(ScriptTexts.in("s", "// Don't count this one\nshow('Kopioitu leikepöydälle'); on('click')"))
                .isEqualTo(List.of("s: \"Kopioitu leikepöydälle\""));
    }

    private static JavaSource view(String code) {
        return new JavaSource(
                "View.java", "class View { static final String TITLE = \"Kortti\"; void a() { " + code + "\n } }");
    }
}
