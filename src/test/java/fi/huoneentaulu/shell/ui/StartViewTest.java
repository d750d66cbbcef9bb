package fi.huoneentaulu.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Walls;
import fi.huoneentaulu.card.ui.CardPanels;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.SearchResult;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import tools.jackson.databind.node.StringNode;

/** The start page before and after the browser has told what stands behind {@code #}. */
class StartViewTest {
    private static final Facets NOTHING = new Facets(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of());

    private final Searches searches = mock(Searches.class);

    @BeforeEach
    void open() {
        when(searches.search(any()))
                .thenReturn(new SearchResult(
                        "", false, 0, List.of(), NOTHING, List.of(), 0, List.of(), List.of(), 0, List.of(), false));
        OpenPage.in(Language.FI);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    @Test
    void it_searches_once_and_only_when_the_words_are_known() {
        arriveAt("?aihe=exercise");
        verify(searches, never()).search(any());

        theBrowserAnswers("#q=fyssari");
        ArgumentCaptor<SearchRequest> asked = ArgumentCaptor.forClass(SearchRequest.class);
        verify(searches, times(1)).search(asked.capture());
        assertThat(asked.getValue().text()).isEqualTo("fyssari");
        assertThat(asked.getValue().filters().themes()).hasSize(1);
    }

    @Test
    void it_searches_once_where_nothing_stands_behind_the_hash() {
        arriveAt("");
        theBrowserAnswers("");
        verify(searches, times(1)).search(any());
    }

    private void arriveAt(String query) {
        CurrentActor actor = mock(CurrentActor.class);
        when(actor.find()).thenReturn(Optional.empty());
        StartView view = new StartView(
                searches, mock(CardPanels.class), mock(Cards.class), mock(Walls.class), AreasFixture.areas(), actor);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location(query));
        UI.getCurrent().add(view);
        view.beforeEnter(event);
    }

    private static void theBrowserAnswers(String hash) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked = ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(each -> each.getInvocation().getExpression().contains("window.location.hash"))
                .toList();
        assertThat(asked).hasSize(1);
        asked.getFirst().complete(StringNode.valueOf(hash));
    }
}
