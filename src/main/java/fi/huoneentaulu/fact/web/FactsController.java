package fi.huoneentaulu.fact.web;

import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facts that a suitability question may carry. */
@RestController
class FactsController {
    private final Facts facts;

    FactsController(Facts facts) {
        this.facts = facts;
    }

    /** The answer of the list. */
    record FactList(List<FactJson> facts) {}

    /** A fact as the API tells it. */
    record FactJson(
            String key,
            FactType type,
            LocalizedText question,
            LocalizedText statement,
            @Nullable LocalizedText unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            List<FactDefinition.Choice> choices) {

        static FactJson of(FactDefinition fact) {
            return new FactJson(
                    fact.key(),
                    fact.type(),
                    fact.question(),
                    fact.statement(),
                    fact.unit(),
                    fact.min(),
                    fact.max(),
                    fact.choices());
        }
    }

    @GetMapping("/api/v1/facts")
    FactList list() {
        return new FactList(facts.all().stream().map(FactJson::of).toList());
    }
}
