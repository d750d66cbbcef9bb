package fi.huoneentaulu.pathway;

import fi.huoneentaulu.pathway.PathwayBody.Direction;
import fi.huoneentaulu.pathway.PathwayBody.Level;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayBody.Step;
import fi.huoneentaulu.pathway.PathwayFace.CardTile;
import fi.huoneentaulu.pathway.PathwayFace.Column;
import fi.huoneentaulu.pathway.PathwayFace.Lane;
import fi.huoneentaulu.pathway.PathwayFace.Onward;
import fi.huoneentaulu.pathway.PathwayFace.Tile;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the steps of a path into lanes and levels, and decides which transitions are arrows and which are words. */
final class PathwayDrawing {
    private final PathwayBody path;
    private final PathwayTexts texts;
    private final PathwayCards cards;
    private final PathwayReader reader;

    PathwayDrawing(PathwayBody path, PathwayTexts texts, PathwayCards cards, PathwayReader reader) {
        this.path = path;
        this.texts = texts;
        this.cards = cards;
        this.reader = reader;
    }

    List<Column> columns() {
        return path.levels().stream()
                .map(level -> new Column(texts.said(level.title()), texts.saidOrNull(level.summary()), level.step()))
                .toList();
    }

    List<Lane> lanes() {
        return path.lanes().stream()
                .map(lane -> new Lane(
                        texts.said(lane.title()),
                        texts.saidOrNull(lane.note()),
                        path.levels().stream()
                                .map(level -> path.steps(lane, level).stream()
                                        .map(this::tile)
                                        .toList())
                                .toList()))
                .toList();
    }

    private Tile tile(Step step) {
        List<String> arrows = new ArrayList<>();
        List<Onward> onward = new ArrayList<>();
        path.from(step)
                .forEach(transition -> path.target(transition).ifPresent(target -> {
                    boolean back = transition.direction() == Direction.DOWN;
                    (back ? Optional.<String>empty() : arrow(step, target))
                            .ifPresentOrElse(
                                    arrows::add,
                                    () -> onward.add(new Onward(texts.said(target.title()), url(target), back)));
                }));
        List<CardTile> tiles = cards.tiles(step);
        return new Tile(
                step.id(),
                url(step),
                texts.said(step.title()),
                texts.saidOrNull(step.units()),
                tiles,
                PathwayCards.may(reader.profession(), step.deliverers()),
                step.id().equals(reader.step()),
                arrows.stream().distinct().toList(),
                entry(step),
                List.copyOf(onward));
    }

    private String url(Step step) {
        return reader.linkRoot() + PathwayLinks.step(path.code(), step.id());
    }

    /** An arrow reaches the neighbouring cell of the same lane or level, and the next step in the same cell. */
    private Optional<String> arrow(Step from, Step to) {
        int lanes = lane(to) - lane(from);
        int levels = level(to) - level(from);
        if (lanes == 0 && levels == 1 && isLast(from) && isFirst(to)) {
            return Optional.of("right");
        }
        if (lanes == 1 && levels == 0 && isLast(from) && isFirst(to)) {
            return Optional.of("below");
        }
        if (lanes == -1 && levels == 0 && isFirst(from) && isLast(to)) {
            return Optional.of("above");
        }
        return lanes == 0
                        && levels == 0
                        && together(from).indexOf(to) == together(from).indexOf(from) + 1
                ? Optional.of("next")
                : Optional.empty();
    }

    private boolean isFirst(Step step) {
        return together(step).getFirst().equals(step);
    }

    private boolean isLast(Step step) {
        return together(step).getLast().equals(step);
    }

    private List<Step> together(Step step) {
        return path.steps().stream()
                .filter(other ->
                        other.lane().equals(step.lane()) && other.level().equals(step.level()))
                .toList();
    }

    private int lane(Step step) {
        return path.lanes().stream().map(PathwayBody.Lane::id).toList().indexOf(step.lane());
    }

    private int level(Step step) {
        return path.levels().stream().map(Level::id).toList().indexOf(step.level());
    }

    /** On a ladder each stair says what brings a client up to it. */
    private @Nullable Spoken entry(Step step) {
        if (path.shape() != Shape.LADDER) {
            return null;
        }
        return path.transitions().stream()
                .filter(each -> each.direction() == Direction.UP && step.id().equals(each.to()))
                .findFirst()
                .map(each -> texts.said(each.when()))
                .orElse(null);
    }
}
