package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.Evaluator;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The criteria that hold for one client: the card's own, its coverage, and the local age limits of the client's
 * municipality. The municipality picks the agreement (docs/adr/0007): while it is unanswered, the card's general
 * agreement is evaluated.
 */
@Component
class CardCriteria {
    static final String MUNICIPALITY = "municipality";
    static final String AGE = "age";
    private static final Note AGREED_AREA = Note.source("coverage");

    private final Areas areas;
    private final Messages messages;

    CardCriteria(Areas areas, Messages messages) {
        this.areas = areas;
        this.messages = messages;
    }

    Verdict evaluate(CardBody card, Answers answers, FactCatalogue facts, EvaluationPolicy policy) {
        return Evaluator.evaluate(forClient(card, answers), answers, facts, policy);
    }

    /** The criteria for a client who has answered so much. */
    Eligibility forClient(CardBody card, Answers answers) {
        Eligibility own = card.eligibility();
        Optional<CardBody.Override> override = override(card, answers);
        Ages ages = override.map(CardBody.Override::ages).orElse(null);
        Eligibility local = ages == null ? own : withAges(own, ages);
        return outside(card.audience().coverage())
                .map(exclusion -> new Eligibility(local.when(), append(local.exclusions(), exclusion)))
                .orElse(local);
    }

    /** The same client, living inside the card's coverage; no more is said where the card covers the whole country. */
    Answers inside(CardBody card, Answers answers) {
        Coverage coverage = card.audience().coverage();
        return coverage instanceof Coverage.Country
                ? answers
                : areas.municipalitiesIn(coverage).stream()
                        .min(Comparator.naturalOrder())
                        .map(code -> answers.with(MUNICIPALITY, FactValue.one(code)))
                        .orElse(answers);
    }

    /** The same answers with a real municipality of the coverage in the place of "any that no criterion mentions". */
    Answers somewhere(CardBody card, Answers answers) {
        if (!answers.to(MUNICIPALITY).equals(Optional.of(FactValue.one("")))) {
            return answers;
        }
        Set<String> mentioned = new HashSet<>();
        mentioned(card.eligibility(), mentioned);
        return areas.municipalitiesIn(card.audience().coverage()).stream()
                .filter(code -> !mentioned.contains(code))
                .min(Comparator.naturalOrder())
                .map(code -> answers.with(MUNICIPALITY, FactValue.one(code)))
                .orElse(answers);
    }

    private static void mentioned(Eligibility eligibility, Set<String> codes) {
        Optional.ofNullable(eligibility.when()).ifPresent(when -> mentioned(when, codes));
        eligibility.exclusions().forEach(exclusion -> mentioned(exclusion.when(), codes));
    }

    private static void mentioned(Rule rule, Set<String> codes) {
        if (rule instanceof Rule.OneOf oneOf && oneOf.fact().equals(MUNICIPALITY)) {
            codes.addAll(oneOf.values());
        }
        rule.parts().forEach(part -> mentioned(part, codes));
    }

    boolean knows(Coverage coverage) {
        return areas.exists(coverage);
    }

    /** The nearest override that holds in the client's municipality. */
    Optional<CardBody.Override> override(CardBody card, Answers answers) {
        return answers.to(MUNICIPALITY)
                .map(value -> value instanceof FactValue.One(String code) ? code : "")
                .flatMap(code -> override(card, code));
    }

    Optional<CardBody.Override> override(CardBody card, String municipality) {
        return card.audience().overrides().stream()
                .filter(each -> areas.covers(each.area(), municipality))
                .max(Comparator.comparingInt(each -> each.area().nearness()));
    }

    int nearness(CardBody card, Answers answers) {
        return override(card, answers)
                .map(CardBody.Override::area)
                .orElse(card.audience().coverage())
                .nearness();
    }

    private Optional<Exclusion> outside(Coverage coverage) {
        if (coverage instanceof Coverage.Country) {
            return Optional.empty();
        }
        Rule inside = new Rule.OneOf(MUNICIPALITY, areas.municipalitiesIn(coverage), AGREED_AREA);
        return Optional.of(new Exclusion(
                new Rule.Not(inside, AGREED_AREA), null, new Note(outsideText(coverage), AGREED_AREA.source())));
    }

    private LocalizedText outsideText(Coverage coverage) {
        LocalizedText area = areas.name(coverage).orElseThrow();
        return new LocalizedText(
                messages.get(Language.FI, "card.criterion.outside", area.text(Language.FI)),
                messages.get(Language.SV, "card.criterion.outside", area.text(Language.SV)),
                messages.get(Language.EN, "card.criterion.outside", area.text(Language.EN)));
    }

    /** Local limits replace the card's own where it has them, and are added where it has none. */
    static Eligibility withAges(Eligibility own, Ages ages) {
        if (ages.min() == null && ages.max() == null) {
            return own;
        }
        Rule limits = new Rule.InRange(AGE, years(ages.min()), years(ages.max()), Note.source("override"));
        Rule when = own.when();
        Rule kept = when == null ? null : withoutAge(when);
        Eligibility rest = new Eligibility(kept, own.exclusions());
        return rest.narrowedBy(limits);
    }

    private static @Nullable Rule withoutAge(Rule rule) {
        boolean limit = rule instanceof Rule.InRange range && range.fact().equals(AGE);
        boolean without = rule instanceof Rule.Not(Rule.InRange range, Note _)
                && range.fact().equals(AGE);
        if (limit || without) {
            return null;
        }
        if (rule instanceof Rule.AllOf(List<Rule> of, Note note)) {
            List<Rule> kept = of.stream()
                    .flatMap(part -> Stream.ofNullable(withoutAge(part)))
                    .toList();
            return kept.isEmpty() ? null : new Rule.AllOf(kept, note);
        }
        return rule;
    }

    private static @Nullable BigDecimal years(@Nullable Integer age) {
        return age == null ? null : BigDecimal.valueOf(age);
    }

    /** The card's own exclusions come first: danger leads to help wherever the client lives. */
    private static List<Exclusion> append(List<Exclusion> own, Exclusion last) {
        List<Exclusion> all = new ArrayList<>(own);
        all.add(last);
        return all;
    }
}
