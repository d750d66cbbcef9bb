package fi.huoneentaulu.pathway;

import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.base.PublicAddressFixture;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.StarterEntries;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.StarterDocuments;
import fi.huoneentaulu.testing.PageTemplates;
import fi.huoneentaulu.testing.TestClock;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The starter paths on the starter cards, and what checks and draws them, without Spring. */
final class PathwayFixture {
    private final Map<String, Published<CardBody>> starterCards = new LinkedHashMap<>();
    private final Cards cards = mock(Cards.class);
    private final PathwayFiles files = new PathwayFiles();
    private final List<ContentFile<PathwayBody>> starter = StarterDocuments.read(files);
    private final PathwayRenderer renderer = new PathwayRenderer(PageTemplates.of("pathway"));

    PathwayFixture() {
        StarterEntries.cards().forEach(card -> starterCards.put(card.code(), card));
        when(cards.all()).thenReturn(List.copyOf(starterCards.values()));
        when(cards.find(anyList()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(starterCards::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    PathwayFiles files() {
        return files;
    }

    Cards cards() {
        return cards;
    }

    CardBody card(String code) {
        return Objects.requireNonNull(starterCards.get(code), code).body();
    }

    List<ContentFile<PathwayBody>> starter() {
        return starter;
    }

    List<Published<PathwayBody>> published() {
        return starter.stream()
                .map(path -> new Published<>(path.code(), 1, path.body(), Instant.EPOCH, path.check()))
                .toList();
    }

    Published<PathwayBody> published(String code) {
        return published().stream()
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    PathwayRules rules() {
        return new PathwayRules(AreasFixture.areas(), cards, files);
    }

    PathwayFace face(String code, PathwayReader reader) {
        return face(published(code), reader);
    }

    PathwayFace face(Published<PathwayBody> path, PathwayReader reader) {
        PathwayFaces faces = new PathwayFaces(
                cards,
                AreasFixture.areas(),
                MessagesFixture.messages(),
                PublicAddressFixture.at("https://taulu.example"),
                Clock.fixed(TestClock.START.toInstant(), TestClock.START.getZone()));
        return faces.face(path, reader);
    }

    String preview(PathwayFace face) {
        return renderer.preview(face);
    }

    String html(PathwayFace face) {
        return renderer.html(face);
    }
}
