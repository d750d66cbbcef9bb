package fi.huoneentaulu.pathway;

import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A path as one reader sees it: everything is said in words already, and only remains to be drawn.
 *
 * @param head what it is called and where it holds
 * @param lanes what is drawn: lanes from the top, each with a cell for every level
 * @param levels the columns of the drawing
 * @param words the same in sentences, lane by lane
 * @param values values that differ from the national ones
 * @param sources what it is built on
 * @param foot how fresh it is, and who keeps it
 */
public record PathwayFace(
        Head head,
        List<Lane> lanes,
        List<Column> levels,
        List<Chapter> words,
        List<Value> values,
        List<Source> sources,
        Foot foot) {

    /**
     * The stairs of a ladder; a level of a draft that has no step yet is left out.
     *
     * @return the levels with their steps, the lowest first
     */
    public List<Stair> stairs() {
        return lanes.stream()
                .limit(1)
                .flatMap(lane -> IntStream.range(0, levels.size())
                        .boxed()
                        .flatMap(
                                i -> lane.cells().get(i).stream().limit(1).map(tile -> new Stair(levels.get(i), tile))))
                .toList();
    }

    /**
     * A stair of a ladder.
     *
     * @param column its level
     * @param tile its step
     */
    public record Stair(Column column, Tile tile) {}

    /**
     * The head.
     *
     * @param code the path's code
     * @param version its version
     * @param language the tag of the reader's language
     * @param ladder whether it is drawn as stairs
     * @param title its title
     * @param summary one sentence
     * @param lead a line above the drawing, or null
     * @param about where it holds and what it is about, in a row
     * @param notices what must be known first
     * @param sample whether no lead has decided on it
     * @param own whether something on it may be delivered by the reader
     */
    public record Head(
            String code,
            int version,
            String language,
            boolean ladder,
            Spoken title,
            Spoken summary,
            @Nullable Spoken lead,
            List<String> about,
            List<Notice> notices,
            boolean sample,
            boolean own) {}

    /**
     * Something that must be known first.
     *
     * @param grave whether the path may not be followed
     * @param text the sentence
     */
    public record Notice(boolean grave, String text) {}

    /**
     * A column of the drawing.
     *
     * @param title its title
     * @param summary whom it is for, or null
     * @param number the step of the agreed ladder, or null
     */
    public record Column(
            Spoken title,
            @Nullable Spoken summary,
            @Nullable Integer number) {}

    /**
     * A lane of the drawing.
     *
     * @param title its title
     * @param note a few words, or null
     * @param cells one for every level
     */
    public record Lane(Spoken title, @Nullable Spoken note, List<List<Tile>> cells) {}

    /**
     * A step in the drawing.
     *
     * @param id its id
     * @param url its address on the path's page
     * @param title its title
     * @param units where it is given, or null
     * @param cards the cards on it
     * @param own whether the reader may deliver it
     * @param chosen whether it is the one in view
     * @param arrows classes of the arrows that leave it: to the right, down, up or to the next in its cell
     * @param entry what brings a client up to it, on a ladder, or null
     * @param onward the titles of other steps that it leads to
     */
    public record Tile(
            String id,
            String url,
            Spoken title,
            @Nullable Spoken units,
            List<CardTile> cards,
            boolean own,
            boolean chosen,
            List<String> arrows,
            @Nullable Spoken entry,
            List<Onward> onward) {}

    /**
     * A card on a step.
     *
     * @param title its title
     * @param url the address of its page
     * @param manner how one gets in, how often and where
     * @param own whether the reader may deliver it
     */
    public record CardTile(Spoken title, String url, String manner, boolean own) {}

    /**
     * Where a step leads that no arrow reaches.
     *
     * @param title the other step's title
     * @param url its address on the path's page
     * @param back whether it leads back or down
     */
    public record Onward(Spoken title, String url, boolean back) {}

    /**
     * The steps of a lane in sentences.
     *
     * @param title the lane's title; null on a ladder, which has one lane
     * @param passages its steps
     */
    public record Chapter(@Nullable Spoken title, List<Passage> passages) {}

    /**
     * A step in sentences.
     *
     * @param id its id
     * @param heading its title, on a ladder with its place
     * @param level on which level it stands or whom the level is for, or null
     * @param text what is done, or null
     * @param delivery how, where and by whom
     * @param responsible who answers for the client at the handover, or null
     * @param contact whom to ask, or null
     * @param cards the cards on it
     * @param moves what moves a client from it
     * @param own whether the reader may deliver it
     * @param chosen whether it is the one in view
     */
    public record Passage(
            String id,
            Spoken heading,
            @Nullable Spoken level,
            @Nullable Spoken text,
            List<Spoken> delivery,
            @Nullable Spoken responsible,
            @Nullable Spoken contact,
            List<CardTile> cards,
            List<Move> moves,
            boolean own,
            boolean chosen) {}

    /**
     * What moves a client from a step.
     *
     * @param direction up, down, forward or out, for its mark
     * @param to the id of the step that is come to, or null
     * @param sentence in which case
     * @param who who decides, a sentence, or null
     */
    public record Move(
            String direction,
            @Nullable String to,
            Spoken sentence,
            @Nullable Spoken who) {}

    /**
     * A value that differs from the national one.
     *
     * @param topic what the value is of
     * @param local the local agreement
     * @param national the national source
     */
    public record Value(Spoken topic, Spoken local, Spoken national) {}

    /**
     * A source.
     *
     * @param title its title
     * @param url its address, or null
     * @param origin its publisher and date
     */
    public record Source(Spoken title, @Nullable String url, String origin) {}

    /**
     * The foot.
     *
     * @param overdue whether its check is late
     * @param checked when it was checked, or since when it is late
     * @param validity how long it holds
     * @param version its version
     * @param owner who keeps it
     * @param coAuthors who wrote it together, or null
     * @param decision the lead's decision, or null
     * @param url the public address of this version
     */
    public record Foot(
            boolean overdue,
            String checked,
            String validity,
            String version,
            Spoken owner,
            @Nullable Spoken coAuthors,
            @Nullable Spoken decision,
            String url) {}
}
