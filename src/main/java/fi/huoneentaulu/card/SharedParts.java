package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import fi.huoneentaulu.vocabulary.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a card has in common with others: whoever changes it on one card is told where else it stands. */
@Service
@ForMaintainers
public class SharedParts {
    private final CardChangeRadius radius;

    SharedParts(CardChangeRadius radius) {
        this.radius = radius;
    }

    /**
     * The other cards with the same part, in force or being written.
     *
     * @param card the code of the card that is at hand
     * @param changed the kind of part
     * @param part the part, as {@link Changed} names it; blank for none
     * @param language the language of the titles
     * @return each card once
     */
    public List<Touched> others(String card, Changed changed, String part, Language language) {
        Set<String> told = new HashSet<>(Set.of(CardLinks.keeping(card)));
        return part.isBlank()
                ? List.of()
                : radius.cardsTouchedBy(changed, part, language).stream()
                        .filter(each -> told.add(each.link()))
                        .toList();
    }
}
