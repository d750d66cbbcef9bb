package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a card must be before it may be published: lengths that fit a wall, areas, facts and sources that exist. */
@Component
class CardRules {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final int TITLE = 60;
    private static final int SUMMARY = 160;
    private static final int TEXT_MESSAGE = 160;
    private static final int STEP = 110;
    private static final int FOR_WHOM = 220;
    private static final int MOST_STEPS = 6;

    private final Areas areas;
    private final CardTestBench bench;

    CardRules(Areas areas, CardTestBench bench) {
        this.areas = areas;
        this.bench = bench;
    }

    /** The problems by place; empty when the card may be published. */
    List<ContentProblem> problems(CardBody card) {
        Inspection inspection = new Inspection(card.links().sources());
        words(card, inspection);
        guidance(card.guidance(), inspection);
        places(card.audience(), inspection);
        citations(card, inspection);
        inspection.attachments(card.links().attachments());
        inspection.stewardship(card.stewardship());
        List<ContentProblem> problems = new ArrayList<>(inspection.problems());
        problems.addAll(bench.problems(card));
        return problems;
    }

    private static void words(CardBody card, Inspection inspection) {
        inspection.code(card.code());
        inspection.length("title", card.title(), TITLE);
        inspection.length("summary", card.summary(), SUMMARY);
        inspection.length("forWhom", card.audience().forWhom(), FOR_WHOM);
        inspection.markdown("forWhom", card.audience().forWhom());
        inspection.range("themes", card.route().themes().size(), 1, 4);
        inspection.range("delivery", card.route().delivery().size(), 1, 3);
        Integer step = card.route().step();
        if (step != null) {
            inspection.range("step", step, 0, 3);
        }
        inspection.visits("visits", card.route().visits());
    }

    private static void guidance(CardBody.Guidance guidance, Inspection inspection) {
        inspection.range("steps", guidance.steps().size(), 1, MOST_STEPS);
        inspection.range("checklist", guidance.checklist().size(), 0, MOST_STEPS);
        inspection.range("contacts", guidance.contacts().size(), 1, 3);
        for (int i = 0; i < guidance.steps().size(); i++) {
            inspection.length("steps[" + i + "]", guidance.steps().get(i), STEP);
            inspection.markdown("steps[" + i + "]", guidance.steps().get(i));
        }
        inspection.length("script.sms", guidance.script().sms(), TEXT_MESSAGE);
        inspection.markdown("client", guidance.client());
        inspection.markdown("next.text", guidance.next().text());
    }

    private void places(CardBody.Audience audience, Inspection inspection) {
        Set<String> covered = areas.municipalitiesIn(audience.coverage());
        if (!areas.exists(audience.coverage())) {
            inspection.add(
                    "coverage", "publishing.problem.area", audience.coverage().text());
        }
        inspection.ages("ages", audience.ages());
        for (CardBody.Override override : audience.overrides()) {
            Coverage area = override.area();
            inspection.ages("overrides.ages", override.ages());
            inspection.markdown("overrides.note", override.note());
            CardBody.ReferralForm form = override.form();
            if (form != null && !WEB.matcher(form.url()).matches()) {
                inspection.add("overrides.form.url", "card.problem.web", form.url());
            }
            if (!areas.exists(area) || !covered.containsAll(areas.municipalitiesIn(area))) {
                inspection.add("overrides", "card.problem.outside", area.text());
            }
        }
    }

    private static void citations(CardBody card, Inspection inspection) {
        card.eligibility().sources().forEach(source -> inspection.cited("eligibility", source));
        CardBody.Latest latest = card.guidance().latest();
        if (latest != null) {
            inspection.cited("latest", latest.source());
        }
        inspection.localValues(card.links().localValues());
    }
}
