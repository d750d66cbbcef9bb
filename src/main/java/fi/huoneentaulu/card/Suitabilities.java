package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/** Whether a service fits a client, by the card's own criteria. Nothing that is asked or answered is stored. */
@Service
@ForReaders
public class Suitabilities {
    private final CardCriteria criteria;
    private final Facts facts;
    private final EvaluationPolicy policy;
    private final CardProperties properties;

    Suitabilities(CardCriteria criteria, Facts facts, CardProperties properties, Environment environment) {
        this.criteria = criteria;
        this.facts = facts;
        this.properties = properties;
        this.policy =
                environment.acceptsProfiles(Profiles.of("demo")) ? EvaluationPolicy.LENIENT : EvaluationPolicy.STRICT;
    }

    /**
     * Whether verdicts are given here at all; without them criteria are plain text.
     *
     * @return {@code huoneentaulu.verdicts.enabled}
     */
    public boolean enabled() {
        return properties.verdicts().enabled();
    }

    /**
     * Whether a service fits a client.
     *
     * @param card the card
     * @param answers what is known of the client
     * @return the verdict with its reasons, and the facts that would decide when it is open
     * @throws VerdictsDisabledException when verdicts are switched off
     */
    public Verdict evaluate(Published<CardBody> card, Answers answers) {
        return fits(List.of(card), answers).getFirst().verdict();
    }

    /**
     * A card set against what is known of a client.
     *
     * @param card the card
     * @param verdict whether it fits
     * @param nearness how near the client the agreement is that holds there, the card's own or the local difference in
     *     it: 0 for the whole country, 1 for a co-operation area, 2 for a county, 3 for a municipality
     */
    public record Fit(Published<CardBody> card, Verdict verdict, int nearness) {}

    /**
     * Whether services fit a client, each by its own criteria.
     *
     * @param cards the cards
     * @param answers what is known of the client
     * @return one fit for each card, in the order of the cards
     * @throws VerdictsDisabledException when verdicts are switched off
     */
    public List<Fit> fits(List<Published<CardBody>> cards, Answers answers) {
        if (!enabled()) {
            throw new VerdictsDisabledException();
        }
        FactCatalogue catalogue = facts.catalogue();
        return cards.stream()
                .map(card -> new Fit(
                        card,
                        criteria.evaluate(card.body(), answers, catalogue, policy),
                        criteria.nearness(card.body(), answers)))
                .toList();
    }

    /**
     * The reasons of a verdict in words.
     *
     * @param verdict a verdict
     * @param answers the answers that it was given on
     * @param language the reader's language
     * @return one sentence for each reason
     */
    public List<LocalizedText.Spoken> reasons(Verdict verdict, Answers answers, Language language) {
        RuleSentences sentences = facts.sentences();
        return verdict.reasons().stream()
                .map(reason -> sentences.reason(reason, answers, language))
                .toList();
    }

    /**
     * Whether answering a fact could matter to a card: by its criteria, or because the municipality picks the agreement.
     *
     * @param card the card
     * @param fact the fact's key
     * @return true when some verdict of the card hangs on it
     */
    public boolean asks(Published<CardBody> card, String fact) {
        boolean local = card.body().audience().coverage().nearness() > 0
                || !card.body().audience().overrides().isEmpty();
        return (fact.equals(CardCriteria.MUNICIPALITY) && local)
                || card.body().eligibility().facts().contains(fact);
    }

    /**
     * What differs in a municipality.
     *
     * @param card the card
     * @param municipality the municipality's code
     * @return the nearest local agreement that holds there
     */
    public Optional<CardBody.Override> agreement(Published<CardBody> card, String municipality) {
        return criteria.override(
                card.body(), Answers.none().with(CardCriteria.MUNICIPALITY, FactValue.one(municipality)));
    }
}
