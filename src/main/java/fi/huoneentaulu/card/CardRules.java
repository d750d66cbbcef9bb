package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a card must be before it may be published: lengths that fit a wall, areas, facts and sources that exist. */
@Component
class CardRules {
    private static final int TITLE = 60;
    private static final int SUMMARY = 160;
    private static final int TEXT_MESSAGE = 160;
    private static final int STEP = 110;
    private static final int FOR_WHOM = 220;
    private static final int CAPTION = 160;
    private static final int ALT = 300;
    private static final int MOST_ATTACHMENTS = 8;
    private static final int MOST_STEPS = 6;
    private static final int LONGEST_REVIEW = 36;
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Areas areas;
    private final CardTestBench bench;

    CardRules(Areas areas, CardTestBench bench) {
        this.areas = areas;
        this.bench = bench;
    }

    /** The problems by place; empty when the card may be published. */
    List<ContentProblem> problems(CardBody card) {
        List<ContentProblem> problems = new ArrayList<>();
        words(card, problems);
        guidance(card.guidance(), problems);
        places(card.audience(), problems);
        citations(card, problems);
        attachments(card.links().attachments(), problems);
        stewardship(card.stewardship(), problems);
        problems.addAll(bench.problems(card));
        return problems;
    }

    private static void words(CardBody card, List<ContentProblem> problems) {
        if (!card.code().matches(CODE)) {
            problems.add(ContentProblem.at("code", "card.problem.code"));
        }
        length("title", card.title(), TITLE, problems);
        length("summary", card.summary(), SUMMARY, problems);
        length("forWhom", card.audience().forWhom(), FOR_WHOM, problems);
        markdown("forWhom", card.audience().forWhom(), problems);
        range("themes", card.route().themes().size(), 1, 4, problems);
        range("delivery", card.route().delivery().size(), 1, 3, problems);
        Integer step = card.route().step();
        if (step != null) {
            range("step", step, 0, 3, problems);
        }
        CardBody.Visits visits = card.route().visits();
        if (visits != null && (visits.min() < 1 || visits.max() < visits.min())) {
            problems.add(ContentProblem.at("visits", "card.problem.visits"));
        }
    }

    private static void guidance(CardBody.Guidance guidance, List<ContentProblem> problems) {
        range("steps", guidance.steps().size(), 1, MOST_STEPS, problems);
        range("checklist", guidance.checklist().size(), 0, MOST_STEPS, problems);
        range("contacts", guidance.contacts().size(), 1, 3, problems);
        for (int i = 0; i < guidance.steps().size(); i++) {
            length("steps[" + i + "]", guidance.steps().get(i), STEP, problems);
            markdown("steps[" + i + "]", guidance.steps().get(i), problems);
        }
        length("script.sms", guidance.script().sms(), TEXT_MESSAGE, problems);
        markdown("client", guidance.client(), problems);
        markdown("next.text", guidance.next().text(), problems);
    }

    private void places(CardBody.Audience audience, List<ContentProblem> problems) {
        Set<String> covered = areas.municipalitiesIn(audience.coverage());
        if (!areas.exists(audience.coverage())) {
            problems.add(ContentProblem.at(
                    "coverage", "card.problem.area", audience.coverage().text()));
        }
        ages("ages", audience.ages(), problems);
        for (CardBody.Override override : audience.overrides()) {
            Coverage area = override.area();
            ages("overrides.ages", override.ages(), problems);
            markdown("overrides.note", override.note(), problems);
            if (!areas.exists(area) || !covered.containsAll(areas.municipalitiesIn(area))) {
                problems.add(ContentProblem.at("overrides", "card.problem.outside", area.text()));
            }
        }
    }

    private static void citations(CardBody card, List<ContentProblem> problems) {
        Set<String> known =
                card.links().sources().stream().map(CardBody.Source::id).collect(Collectors.toSet());
        Eligibility eligibility = card.eligibility();
        eligibility.sources().forEach(source -> cited("eligibility", source, known, problems));
        CardBody.Latest latest = card.guidance().latest();
        if (latest != null) {
            cited("latest", latest.source(), known, problems);
        }
        card.links().localValues().forEach(value -> {
            cited("localValues", value.local().source(), known, problems);
            cited("localValues", value.national().source(), known, problems);
        });
    }

    private static void cited(String place, String source, Set<String> known, List<ContentProblem> problems) {
        if (!known.contains(source)) {
            problems.add(ContentProblem.at(place, "card.problem.source", source));
        }
    }

    private static void attachments(List<CardBody.Attachment> attachments, List<ContentProblem> problems) {
        range("attachments", attachments.size(), 0, MOST_ATTACHMENTS, problems);
        for (int i = 0; i < attachments.size(); i++) {
            CardBody.Attachment attachment = attachments.get(i);
            String place = "attachments[" + i + "]";
            length(place + ".caption", attachment.caption(), CAPTION, problems);
            length(place + ".alt", attachment.alt(), ALT, problems);
            if (attachment.isImage() && attachment.alt() == null) {
                problems.add(ContentProblem.at(place + ".alt.fi", "card.problem.alt", attachment.file()));
            }
        }
    }

    private static void stewardship(CardBody.Stewardship stewardship, List<ContentProblem> problems) {
        if (stewardship.serviceArea() == null) {
            problems.add(ContentProblem.at("serviceArea", "card.problem.missing"));
        }
        Integer months = stewardship.reviewMonths();
        if (months != null) {
            range("reviewMonths", months, 1, LONGEST_REVIEW, problems);
        }
        LocalDate until = stewardship.validUntil();
        if (until != null && until.isBefore(stewardship.validFrom())) {
            problems.add(ContentProblem.at("validUntil", "card.problem.validity"));
        }
    }

    private static void ages(String place, CardBody.@Nullable Ages ages, List<ContentProblem> problems) {
        if (ages != null && ages.min() != null && ages.max() != null && ages.min() > ages.max()) {
            problems.add(ContentProblem.at(place, "card.problem.ages"));
        }
    }

    private static void range(String place, int value, int min, int max, List<ContentProblem> problems) {
        if (value < min || value > max) {
            problems.add(ContentProblem.at(place, "card.problem.range", value, min, max));
        }
    }

    private static void length(String place, @Nullable LocalizedText text, int most, List<ContentProblem> problems) {
        spoken(text, (language, words) -> {
            if (words.length() > most) {
                problems.add(
                        ContentProblem.at(place + "." + language.tag(), "card.problem.length", words.length(), most));
            }
        });
    }

    private static void markdown(String place, @Nullable LocalizedText text, List<ContentProblem> problems) {
        spoken(
                text,
                (language, words) -> Markdown.problems(words)
                        .forEach(problem -> problems.add(ContentProblem.at(place + "." + language.tag(), problem))));
    }

    private static void spoken(@Nullable LocalizedText text, BiConsumer<Language, String> visitor) {
        if (text != null) {
            for (Language language : Language.values()) {
                text.exactly(language).ifPresent(words -> visitor.accept(language, words));
            }
        }
    }
}
