package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.base.keeping.ChangeRadius;
import fi.huoneentaulu.base.keeping.ChangeRadius.Changed;
import fi.huoneentaulu.base.keeping.ChangeRadius.Kind;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import fi.huoneentaulu.vocabulary.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What a document has in common with others: whoever changes it in one is told where else it stands. */
@Service
@ForMaintainers
public class SharedParts {
    private final ObjectProvider<ChangeRadius> radii;

    SharedParts(ObjectProvider<ChangeRadius> radii) {
        this.radii = radii;
    }

    /**
     * The other documents with the same part, in force or being written.
     *
     * @param own where the document at hand is kept, a path inside the application
     * @param changed the kind of part
     * @param part the part, as {@link Changed} names it; blank for none
     * @param language the language of the titles
     * @return each document once
     */
    public List<Touched> others(String own, Changed changed, String part, Language language) {
        Set<String> told = new HashSet<>(Set.of(own));
        return part.isBlank()
                ? List.of()
                : radii.orderedStream()
                        .flatMap(radius -> radius.touchedBy(changed, part, language).stream())
                        .filter(each -> each.kind() != Kind.WALL && told.add(each.link()))
                        .toList();
    }
}
