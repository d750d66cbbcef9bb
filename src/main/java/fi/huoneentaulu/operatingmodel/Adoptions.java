package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.County;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.card.CardCopies;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a model into use in another county (seeds S3.16, S5.14): the model and the cards that are chosen become drafts
 * there, under codes of their own, and point to each other.
 */
@Service
@ForCoordinators
@Transactional
public class Adoptions {
    private final OperatingModels models;
    private final Cards cards;
    private final CardCopies copies;
    private final ModelAdaptation adaptation;
    private final Drafts drafts;
    private final Areas areas;

    Adoptions(
            OperatingModels models,
            Cards cards,
            CardCopies copies,
            ModelAdaptation adaptation,
            Drafts drafts,
            Areas areas) {
        this.models = models;
        this.cards = cards;
        this.copies = copies;
        this.adaptation = adaptation;
        this.drafts = drafts;
        this.areas = areas;
    }

    /**
     * What taking a model into use would make.
     *
     * @param code the code of the new model
     * @param cards the new code of each of the model's cards in force, in the model's order
     * @param taken those of the new codes that are in use already; what they name stays as it is
     */
    public record Plan(String code, Map<String, String> cards, Set<String> taken) {}

    /**
     * What was made.
     *
     * @param code the code of the model's draft
     * @param cards the codes of the cards' drafts
     */
    public record Adopted(String code, List<String> cards) {}

    /**
     * Tells what would be made.
     *
     * @param model the code of a model in force
     * @param county the code of the county that takes it into use
     * @return the codes of the drafts
     * @throws DomainException when there is no such model or county, or it is the model's own
     */
    @Transactional(readOnly = true)
    public Plan plan(String model, String county) {
        ModelBody body = model(model);
        CountyCodes codes = codes(body, county);
        Map<String, String> renamed = new LinkedHashMap<>();
        cards.find(body.links().cards()).forEach(card -> renamed.put(card.code(), codes.of(card.code())));
        String own = codes.of(model);
        Set<String> taken = new LinkedHashSet<>();
        if (isTaken(ModelLinks.subject(own)) || !models.history(own).isEmpty()) {
            taken.add(own);
        }
        renamed.values().stream()
                .filter(card ->
                        isTaken(Subject.card(card)) || !cards.history(card).isEmpty())
                .forEach(taken::add);
        return new Plan(own, renamed, taken);
    }

    /**
     * Takes a model into use in a county: drafts of the model and of the chosen cards, all or none.
     *
     * @param model the code of a model in force
     * @param county the code of the county
     * @param chosen the codes of those of its cards that the county needs a version of its own of
     * @return the drafts that were made
     * @throws DomainException when there is no such model or county, it is the model's own, a card is not the model's, or
     *     a code is taken
     */
    public Adopted adopt(String model, String county, Set<String> chosen) {
        ModelBody body = model(model);
        CountyCodes codes = codes(body, county);
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String card : body.links().cards()) {
            if (chosen.contains(card)) {
                renamed.put(card, codes.of(card));
            }
        }
        if (renamed.size() != chosen.size()) {
            throw new DomainException("operatingmodel.adopt.error.card");
        }
        Coverage area = new Coverage.InCounty(county);
        copies.forArea(renamed, area);
        String own = codes.of(model);
        drafts.create(ModelLinks.subject(own), adaptation.begin(body, codes.county(), renamed));
        return new Adopted(own, List.copyOf(renamed.values()));
    }

    private ModelBody model(String code) {
        return models.find(code)
                .map(Published::body)
                .orElseThrow(() -> new DomainException("operatingmodel.error.unknown", code));
    }

    private CountyCodes codes(ModelBody model, String county) {
        County there = areas.county(county)
                .orElseThrow(() -> new DomainException("operatingmodel.adopt.error.county", county));
        if (model.basics().coverage().equals(new Coverage.InCounty(county))) {
            throw new DomainException(
                    "operatingmodel.adopt.error.same", there.name().fi());
        }
        return new CountyCodes(areas.counties(), there);
    }

    private boolean isTaken(Subject subject) {
        return drafts.find(subject).isPresent();
    }
}
