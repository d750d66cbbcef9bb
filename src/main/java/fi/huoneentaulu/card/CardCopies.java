package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.publishing.Copies;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of cards that belong together, for another area: what they point to among themselves points to the copies. */
@Service
@ForCoordinators
@Transactional
public class CardCopies {
    private static final Set<String> LISTS = Set.of("related", "variants");

    private final Cards cards;
    private final CardContentType type;
    private final Drafts drafts;
    private final Areas areas;

    CardCopies(Cards cards, CardContentType type, Drafts drafts, Areas areas) {
        this.cards = cards;
        this.type = type;
        this.drafts = drafts;
        this.areas = areas;
    }

    /**
     * Begins the copies, all or none. They have no decision, and name the original as a source.
     *
     * @param codes the new code of each card that is copied
     * @param area where the copies shall hold; local differences outside it are left out
     * @return their drafts in the order of the codes
     * @throws DomainException when one of the cards is not in force, or a new code is taken or is not one
     */
    public List<Draft> forArea(Map<String, String> codes, Coverage area) {
        return codes.entrySet().stream()
                .map(each -> {
                    Published<CardBody> original = cards.find(each.getKey())
                            .orElseThrow(() -> new DomainException("card.error.unknown", each.getKey()));
                    return drafts.create(Subject.card(each.getValue()), copy(original.body(), codes, area));
                })
                .toList();
    }

    private DraftBody copy(CardBody original, Map<String, String> codes, Coverage area) {
        ObjectNode copy = Copies.begin(type, original);
        copy.put("coverage", area.text());
        if (copy.get("overrides") instanceof ArrayNode overrides) {
            overrides.removeIf(override -> !inside(override, area));
            if (overrides.isEmpty()) {
                copy.remove("overrides");
            }
        }
        CardReferences.rename(copy, LISTS, codes);
        Copies.cite(
                type,
                copy,
                original.title(),
                original.stewardship().owner().unit().fi());
        return DraftBody.parse(copy.toString());
    }

    private boolean inside(JsonNode override, Coverage area) {
        return areas.municipalitiesIn(area)
                .containsAll(areas.municipalitiesIn(
                        Coverage.parse(override.path("area").asString("country"))));
    }
}
