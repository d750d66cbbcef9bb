package fi.huoneentaulu.pathway;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayFace.Notice;
import fi.huoneentaulu.publishing.Published;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prepares the face of a path for a reader: language, area, what the own profession may deliver, freshness. */
@Service
@ForReaders
public class PathwayFaces {

    private final Cards cards;
    private final Areas areas;
    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    PathwayFaces(Cards cards, Areas areas, Messages messages, PublicAddress address, Clock clock) {
        this.cards = cards;
        this.areas = areas;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The face of a path.
     *
     * @param path a published version
     * @param reader for whom
     * @return the face as of now
     */
    public PathwayFace face(Published<PathwayBody> path, PathwayReader reader) {
        PathwayBody body = path.body();
        PathwayTexts texts = new PathwayTexts(messages, reader.language());
        PathwayCards tiles = new PathwayCards(cards.find(body.cards()), texts, reader);
        PathwayDrawing drawing = new PathwayDrawing(body, texts, tiles, reader);
        PathwayFoot foot = new PathwayFoot(texts, LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE));
        List<PathwayFace.Lane> lanes = drawing.lanes();
        return new PathwayFace(
                head(path, texts, foot.notices(body.stewardship(), elsewhere(body, reader, texts)), lanes),
                lanes,
                drawing.columns(),
                new PathwaySentences(body, texts, tiles, reader).chapters(),
                body.localValues().stream()
                        .map(value -> new PathwayFace.Value(
                                texts.said(value.topic()),
                                texts.said(value.local().text()),
                                texts.said(value.national().text())))
                        .toList(),
                sources(body, texts),
                foot.foot(path, address.root() + PathwayLinks.path(path.code()) + "?v=" + path.version()));
    }

    private PathwayFace.Head head(
            Published<PathwayBody> path, PathwayTexts texts, List<Notice> notices, List<PathwayFace.Lane> lanes) {
        PathwayBody.Head head = path.body().head();
        boolean ladder = path.body().shape() == Shape.LADDER;
        List<String> about = new ArrayList<>();
        about.add(texts.message(kindKey(path.body().shape())));
        about.add(areaName(path.body(), texts));
        head.themes().forEach(theme -> about.add(texts.name(theme)));
        boolean own = lanes.stream()
                .flatMap(lane -> lane.cells().stream())
                .flatMap(List::stream)
                .anyMatch(tile -> tile.own() || tile.cards().stream().anyMatch(PathwayFace.CardTile::own));
        return new PathwayFace.Head(
                path.code(),
                path.version(),
                texts.language().tag(),
                ladder,
                texts.said(head.title()),
                texts.said(head.summary()),
                texts.saidOrNull(head.lead()),
                List.copyOf(about),
                notices,
                path.body().stewardship().sample(),
                own);
    }

    /**
     * The key of what a shape is called.
     *
     * @param shape the shape
     * @return a translation key
     */
    public static String kindKey(Shape shape) {
        return "pathway.kind." + shape.name();
    }

    private static List<PathwayFace.Source> sources(PathwayBody path, PathwayTexts texts) {
        return path.sources().stream()
                .map(source -> new PathwayFace.Source(
                        texts.said(source.title()),
                        source.url(),
                        source.date() == null
                                ? source.publisher()
                                : source.publisher() + " " + PathwayFoot.day(source.date())))
                .toList();
    }

    private @Nullable String elsewhere(PathwayBody path, PathwayReader reader, PathwayTexts texts) {
        String municipality = reader.municipality();
        return municipality != null && !areas.covers(path.head().coverage(), municipality)
                ? areaName(path, texts)
                : null;
    }

    private String areaName(PathwayBody path, PathwayTexts texts) {
        return areas.name(path.head().coverage())
                .map(name -> name.text(texts.language()))
                .orElseGet(() -> texts.message("pathway.country"));
    }
}
