package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.directory.Term;
import fi.huoneentaulu.exchange.ptv.PtvParts.FintoTerm;
import fi.huoneentaulu.exchange.ptv.PtvParts.Text;
import fi.huoneentaulu.exchange.ptv.PtvWords.Meaning;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How PTV classifies a service, kept as it is, and what of it can be said in our words. */
final class PtvTerms {
    private static final String KEYWORD = "ptv-keyword";

    private final PtvWords words;

    PtvTerms(PtvWords words) {
        this.words = words;
    }

    /** Every term with its classification and code, and the keywords that its writers gave. */
    Set<Term> terms(PtvService service) {
        Set<Term> terms = new LinkedHashSet<>();
        add(terms, "ptvserclass", service.serviceClasses());
        add(terms, "ontology", service.ontologyTerms());
        add(terms, "ptvkohderyhmat", service.targetGroups());
        add(terms, "ptvelti", service.lifeEvents());
        add(terms, "industrial-class", service.industrialClasses());
        for (Text keyword : service.keywords()) {
            PtvTexts.said(keyword.value()).ifPresent(word -> {
                Language language = PtvTexts.language(keyword).orElse(Language.FI);
                LocalizedText name = PtvTexts.text(Map.of(language, word));
                if (name != null) {
                    terms.add(new Term(KEYWORD, language.tag() + ":" + word.toLowerCase(Locale.ROOT), name));
                }
            });
        }
        return terms;
    }

    private static void add(Set<Term> terms, String taxonomy, List<FintoTerm> told) {
        for (FintoTerm term : told) {
            String code = code(term);
            LocalizedText name = PtvTexts.of(term.name());
            if (!code.isEmpty()) {
                terms.add(new Term(
                        PtvTexts.said(term.ontologyType()).orElse(taxonomy),
                        code,
                        name == null ? LocalizedText.finnish(code) : name));
            }
        }
    }

    /** The code where there is one, else the address, that of today before the old one. */
    private static String code(FintoTerm term) {
        return Stream.of(term.code(), term.newUri(), term.uri())
                .flatMap(each -> PtvTexts.said(each).stream())
                .findFirst()
                .orElse("");
    }

    /** The needs that a service answers to. */
    Set<Need> needs(PtvService service) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        meanings(service).forEach(meaning -> needs.addAll(meaning.needs()));
        return needs;
    }

    /** For whom a service is meant: of citizens at large nothing is said. */
    Set<TargetGroup> groups(PtvService service) {
        Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
        meanings(service).forEach(meaning -> groups.addAll(meaning.groups()));
        return groups;
    }

    private Stream<Meaning> meanings(PtvService service) {
        List<String> codes = Stream.of(service.serviceClasses(), service.targetGroups(), service.lifeEvents())
                .flatMap(List::stream)
                .map(PtvTerms::code)
                .map(code -> code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf(':')) + 1))
                .toList();
        // A class that stands beside one of its own subclasses is only the way to it
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> other.startsWith(code + ".")))
                .flatMap(code -> words.meaning(code).stream());
    }
}
