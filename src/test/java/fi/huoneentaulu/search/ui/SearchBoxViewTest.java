package fi.huoneentaulu.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search field and the line of completions under it. */
class SearchBoxViewTest {
    private final List<String> searched = new ArrayList<>();

    @BeforeEach
    void open() {
        OpenPage.in(Language.FI);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    private SearchBox box() {
        SearchBox box = new SearchBox("Haku", _ -> {}, searched::add);
        UI.getCurrent().add(box);
        return box;
    }

    @Test
    void a_completion_that_is_taken_stands_in_the_field_and_is_searched_for() {
        SearchBox box = box();
        box.show("liik");
        box.offer("liik", List.of("Liikuntaneuvonta", "Liikuntaryhmät"));
        new NativeButtonTester(buttons(box).get(1)).click();

        assertThat(field(box).getValue()).isEqualTo("Liikuntaryhmät");
        assertThat(searched).containsExactly("Liikuntaryhmät");
    }

    @Test
    void the_field_tells_of_the_key_only_while_there_is_something_to_complete() {
        SearchBox box = box();
        box.offer("liik", List.of("Liikuntaneuvonta"));
        assertThat(field(box).getElement().getAttribute("aria-describedby")).isEqualTo(CompletionLine.HINT);

        box.offer("liikuntaneuvonta", List.of("Liikuntaneuvonta"));
        assertThat(buttons(box)).isEmpty();
        assertThat(field(box).getElement().hasAttribute("aria-describedby")).isFalse();
    }

    private static Input field(SearchBox box) {
        return all(box).filter(Input.class::isInstance)
                .map(Input.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<NativeButton> buttons(SearchBox box) {
        return all(box).filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
    }

    private static Stream<Component> all(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(SearchBoxViewTest::all));
    }
}
