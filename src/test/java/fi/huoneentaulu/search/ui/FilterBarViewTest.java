package fi.huoneentaulu.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filters as a reader sees them. */
class FilterBarViewTest {
    private static final String KIND = "Laji";

    @BeforeEach
    void open() {
        OpenPage.in(Language.FI);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    @Test
    void kinds_are_offered_only_where_there_is_more_than_one() {
        assertThat(select(KIND, SearchState.EMPTY, Map.of("card", 61L))).isFalse();
        assertThat(select(KIND, SearchState.EMPTY, Map.of("card", 61L, "path", 2L)))
                .isTrue();
    }

    @Test
    void a_chosen_kind_can_be_taken_away_again_although_it_is_the_only_one_left() {
        SearchState chosen = SearchState.EMPTY.with(SearchPart.KIND, SubjectKind.PATH);

        assertThat(select(KIND, chosen, Map.of("path", 2L))).isTrue();
    }

    @Test
    void each_level_tells_how_many_hits_stand_behind_it() {
        FilterBar bar = shown(SearchState.EMPTY, Map.of());

        assertThat(texts(bar.getElement()))
                .anyMatch(text -> text.startsWith("Erityistaso") && text.endsWith("(7)"))
                .anyMatch(text -> text.startsWith("Perustaso") && text.endsWith("(0)"));
    }

    /** Whether a list with this label is to be seen. */
    private static boolean select(String label, SearchState state, Map<String, Long> kinds) {
        return shown(state, kinds)
                .getContent()
                .getChildren()
                .filter(Component::isVisible)
                .flatMap(each -> texts(each.getElement()))
                .anyMatch(text -> text.equals(label));
    }

    private static FilterBar shown(SearchState state, Map<String, Long> kinds) {
        FilterBar bar = new FilterBar(AreasFixture.areas(), null, false, _ -> {});
        UI.getCurrent().add(bar);
        bar.show(
                state,
                new Facets(
                        kinds,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(CareLevel.SPECIAL, 7L),
                        Map.of(),
                        Map.of(),
                        Map.of()),
                null);
        return bar;
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(FilterBarViewTest::texts);
    }
}
