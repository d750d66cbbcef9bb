package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in the way of publishing a document, with the rules that every kind has. */
public final class Inspection {
    private static final int CAPTION = 160;
    private static final int ALT = 300;
    private static final int MOST_ATTACHMENTS = 8;
    private static final int LONGEST_REVIEW = 36;
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Set<String> sources;
    private final List<ContentProblem> problems = new ArrayList<>();

    /**
     * An inspection of a document.
     *
     * @param sources the sources that it may cite
     */
    public Inspection(Collection<Source> sources) {
        this.sources = sources.stream().map(Source::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What was found.
     *
     * @return the problems in the order found
     */
    public List<ContentProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * A problem of the kind's own.
     *
     * @param place the path of the place
     * @param key the translation key of the sentence
     * @param args the values for the sentence's placeholders
     */
    public void add(String place, String key, Object... args) {
        problems.add(ContentProblem.at(place, key, args));
    }

    /**
     * A code must be a slug.
     *
     * @param code the document's code
     */
    public void code(String code) {
        if (!code.matches(CODE)) {
            add("code", "publishing.problem.code");
        }
    }

    /**
     * A number must lie between limits.
     *
     * @param place its place
     * @param value the number
     * @param min the least
     * @param max the most
     */
    public void range(String place, int value, int min, int max) {
        if (value < min || value > max) {
            add(place, "publishing.problem.range", value, min, max);
        }
    }

    /**
     * A text may not be longer than its place holds, in any language.
     *
     * @param place its place
     * @param text the text, or null
     * @param most the number of characters
     */
    public void length(String place, @Nullable LocalizedText text, int most) {
        spoken(text, (language, words) -> {
            if (words.length() > most) {
                add(place + "." + language.tag(), "publishing.problem.length", words.length(), most);
            }
        });
    }

    /**
     * A text must be of the Markdown that is shown.
     *
     * @param place its place
     * @param text the text, or null
     */
    public void markdown(String place, @Nullable LocalizedText text) {
        spoken(
                text,
                (language, words) ->
                        Markdown.problems(words).forEach(problem -> add(place + "." + language.tag(), problem)));
    }

    /**
     * Age limits must leave an age between them.
     *
     * @param place their place
     * @param ages the limits, or null
     */
    public void ages(String place, @Nullable Ages ages) {
        if (ages != null && ages.min() != null && ages.max() != null && ages.min() > ages.max()) {
            add(place, "publishing.problem.ages");
        }
    }

    /**
     * The fewest contacts are at least one and no more than the most.
     *
     * @param place their place
     * @param visits the contacts, or null
     */
    public void visits(String place, @Nullable Visits visits) {
        if (visits != null && (visits.min() < 1 || visits.max() < visits.min())) {
            add(place, "publishing.problem.visits");
        }
    }

    /**
     * What is cited must be among the sources.
     *
     * @param place where it is cited
     * @param source the id of the source
     */
    public void cited(String place, String source) {
        if (!sources.contains(source)) {
            add(place, "publishing.problem.source", source);
        }
    }

    /**
     * Local values cite their sources.
     *
     * @param values the values, at {@code localValues}
     */
    public void localValues(List<LocalValue> values) {
        values.forEach(value -> {
            cited("localValues", value.local().source());
            cited("localValues", value.national().source());
        });
    }

    /**
     * Attachments are few, and an image is told to those who do not see it.
     *
     * @param attachments the files, at {@code attachments}
     */
    public void attachments(List<CaptionedFile> attachments) {
        range("attachments", attachments.size(), 0, MOST_ATTACHMENTS);
        for (int i = 0; i < attachments.size(); i++) {
            CaptionedFile attachment = attachments.get(i);
            String place = "attachments[" + i + "]";
            length(place + ".caption", attachment.caption(), CAPTION);
            length(place + ".alt", attachment.alt(), ALT);
            if (attachment.isImage() && attachment.alt() == null) {
                add(place + ".alt.fi", "publishing.problem.alt", attachment.file());
            }
        }
    }

    /**
     * A document has a service area that decides on it, and a possible validity.
     *
     * @param stewardship the document's keeping
     */
    public void stewardship(Stewardship stewardship) {
        if (stewardship.serviceArea() == null) {
            add("serviceArea", "publishing.problem.missing");
        }
        Integer months = stewardship.reviewMonths();
        if (months != null) {
            range("reviewMonths", months, 1, LONGEST_REVIEW);
        }
        LocalDate until = stewardship.validUntil();
        if (until != null && until.isBefore(stewardship.validFrom())) {
            add("validUntil", "publishing.problem.validity");
        }
    }

    private static void spoken(@Nullable LocalizedText text, BiConsumer<Language, String> visitor) {
        if (text != null) {
            for (Language language : Language.values()) {
                text.exactly(language).ifPresent(words -> visitor.accept(language, words));
            }
        }
    }
}
