package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operating model says, in all its languages, on the Innokylä form: the document that is versioned. The format is
 * described in {@code docs/content-format.md}.
 *
 * @param code the model's stable code
 * @param title its name, at most 90 characters
 * @param summary what it does and where, at most 200 characters
 * @param keywords words that are searched but not shown, or null
 * @param basics where, by whom, with whose money, how far
 * @param description its parts in words
 * @param figures what can be told in numbers and dates
 * @param links the cards and paths that carry it, and what it leans on
 * @param stewardship who keeps the description right
 */
public record ModelBody(
        String code,
        LocalizedText title,
        LocalizedText summary,
        @Nullable LocalizedText keywords,
        Basics basics,
        Description description,
        List<Figure> figures,
        Links links,
        Stewardship stewardship) {

    /** The same model in other keeping. */
    ModelBody with(Stewardship other) {
        return new ModelBody(code, title, summary, keywords, basics, description, figures, links, other);
    }

    /**
     * The basics of a model.
     *
     * @param themes what it is about
     * @param coverage where it is in use
     * @param places the services that work by it (toteutuspaikka)
     * @param funders who pays for the development
     * @param stage how far it has come
     * @param period when it was tried out, or null
     * @param described the days of the source's description
     * @param programme the programme that it belongs to, or null
     * @param organisations who has written it: organisations, never persons (seed S2.11)
     */
    public record Basics(
            Set<Theme> themes,
            Coverage coverage,
            List<LocalizedText> places,
            List<LocalizedText> funders,
            Stage stage,
            @Nullable Period period,
            Described described,
            @Nullable String programme,
            List<LocalizedText> organisations) {}

    /**
     * A time, both days inclusive.
     *
     * @param from its first day, or null
     * @param to its last day, or null for until further notice
     */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /**
     * When the source's description was written.
     *
     * @param created the day it was made
     * @param modified the day it was last changed
     */
    public record Described(LocalDate created, LocalDate modified) {}

    /**
     * The parts of a model, each Markdown or null.
     *
     * @param idea the basic idea
     * @param environment the operating environment
     * @param targetGroup the target group and what is understood of the clients
     * @param conditions what makes it work and what taking it into use asks
     * @param results results in brief
     * @param tips tips for those who apply it
     * @param unfinished what is still to be written (seed S4.19)
     */
    public record Description(
            @Nullable LocalizedText idea,
            @Nullable LocalizedText environment,
            @Nullable LocalizedText targetGroup,
            @Nullable LocalizedText conditions,
            @Nullable LocalizedText results,
            @Nullable LocalizedText tips,
            List<Unfinished> unfinished) {

        /**
         * A part in words.
         *
         * @param part which part
         * @return Markdown, or empty when it has not been written
         */
        public Optional<LocalizedText> text(ModelPart part) {
            return Optional.ofNullable(
                    switch (part) {
                        case IDEA -> idea;
                        case ENVIRONMENT -> environment;
                        case TARGET_GROUP -> targetGroup;
                        case CONDITIONS -> conditions;
                        case RESULTS -> results;
                        case TIPS -> tips;
                    });
        }

        /**
         * What a part still lacks.
         *
         * @param part which part
         * @return the markers in their order
         */
        public List<LocalizedText> unfinished(ModelPart part) {
            return unfinished.stream()
                    .filter(each -> each.part() == part)
                    .map(Unfinished::text)
                    .toList();
        }
    }

    /**
     * A marker for what is still to be written.
     *
     * @param part where it is missing
     * @param text what is missing
     */
    public record Unfinished(ModelPart part, LocalizedText text) {}

    /**
     * Something that is told in a number or a date.
     *
     * @param topic what it tells of
     * @param value the value in words
     * @param note a remark, or null
     * @param source the id of the source, or null
     */
    public record Figure(
            LocalizedText topic,
            LocalizedText value,
            @Nullable LocalizedText note,
            @Nullable String source) {}

    /**
     * A picture of the process: the path that draws it, with its words (seed S4.24).
     *
     * @param path the code of the path
     * @param caption what it is a picture of
     * @param alt what it shows, for those who do not see it
     */
    public record Picture(String path, LocalizedText caption, LocalizedText alt) {}

    /**
     * What a model leads to and leans on.
     *
     * @param localValues local values beside the national ones
     * @param pictures pictures of the process
     * @param mentors roles that support those who use the model (seed S1.12)
     * @param cards codes of the cards that carry it
     * @param paths codes of the paths that carry it
     * @param related codes of related models
     * @param sources what is cited
     * @param attachments files that go with it
     */
    public record Links(
            List<LocalValue> localValues,
            List<Picture> pictures,
            List<LocalizedText> mentors,
            List<String> cards,
            List<String> paths,
            List<String> related,
            List<Source> sources,
            List<CaptionedFile> attachments) {

        /** Whether a card or a path carries the model. */
        boolean pointTo(Subject subject) {
            return switch (subject.kind()) {
                case CARD -> cards.contains(subject.code());
                case PATH -> pathsAndPictured().contains(subject.code());
                default -> false;
            };
        }

        /** The codes of the paths that carry the model and of those that picture its process, each once. */
        List<String> pathsAndPictured() {
            return Stream.concat(paths.stream(), pictures.stream().map(Picture::path))
                    .distinct()
                    .toList();
        }
    }
}
