package fi.huoneentaulu.card;

import fi.huoneentaulu.base.keeping.ChangeRadius;
import fi.huoneentaulu.fact.FactUsage;
import fi.huoneentaulu.identity.Unit;
import fi.huoneentaulu.identity.Units;
import fi.huoneentaulu.publishing.DraftSummary;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a change touches among the cards: those in force, drafts, and the walls that the touched cards hang on. */
@Component
class CardChangeRadius implements ChangeRadius, FactUsage {
    /** The facts that local agreements are picked and narrowed by, whatever the criteria say. */
    private static final Set<String> BUILT_IN = Set.of(CardCriteria.AGE, CardCriteria.MUNICIPALITY);

    private final Cards cards;
    private final Drafts drafts;
    private final CardContentType type;
    private final WallPinRepository pins;
    private final Units units;

    CardChangeRadius(Cards cards, Drafts drafts, CardContentType type, WallPinRepository pins, Units units) {
        this.cards = cards;
        this.drafts = drafts;
        this.type = type;
        this.pins = pins;
        this.units = units;
    }

    @Override
    public List<Touched> touchedBy(Changed changed, String code, Language language) {
        Map<String, String> titles = inForce(changed, code, language);
        List<Touched> touched = new ArrayList<>(cards(titles, changed, code, language));
        touched.addAll(walls(titles, language));
        return List.copyOf(touched);
    }

    private Map<String, String> inForce(Changed changed, String code, Language language) {
        Predicate<CardBody> touches = touching(changed, code);
        Map<String, String> titles = new LinkedHashMap<>();
        for (Published<CardBody> card : cards.all()) {
            if (touches.test(card.body())) {
                titles.put(card.code(), card.body().title().text(language));
            }
        }
        return titles;
    }

    private List<Touched> cards(Map<String, String> titles, Changed changed, String code, Language language) {
        Predicate<CardTree> touches = touchingDraft(changed, code);
        List<Touched> touched = new ArrayList<>();
        titles.forEach((card, title) -> touched.add(new Touched(Kind.PUBLISHED, title, CardLinks.keeping(card))));
        for (DraftSummary draft : drafts.summaries(SubjectKind.CARD)) {
            if (touches.test(tree(draft))) {
                String card = draft.subject().code();
                touched.add(new Touched(Kind.DRAFT, draft.text("title", card).text(language), CardLinks.keeping(card)));
            }
        }
        return touched;
    }

    /** A card in force is asked itself: writing all of them out as trees would take too long to be seen while writing. */
    private static Predicate<CardBody> touching(Changed changed, String code) {
        return switch (changed) {
            case FACT ->
                card -> card.eligibility().facts().contains(code)
                        || card.cases().stream().anyMatch(each -> each.facts().containsKey(code));
            case SOURCE ->
                card -> card.links().sources().stream()
                        .anyMatch(source -> source.title().fi().equals(code));
            case CONTACT ->
                card -> card.guidance().contacts().stream()
                        .anyMatch(contact -> contact.name().fi().equals(code));
            case UNIT -> card -> card.stewardship().owner().unit().fi().equals(code);
        };
    }

    private static Predicate<CardTree> touchingDraft(Changed changed, String code) {
        return switch (changed) {
            case FACT -> tree -> tree.facts().containsKey(code);
            case SOURCE -> tree -> tree.cites(code);
            case CONTACT -> tree -> tree.namesContact(code);
            case UNIT -> tree -> tree.isOwnedBy(code);
        };
    }

    private List<Touched> walls(Map<String, String> titles, Language language) {
        if (titles.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = units.all().stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name().text(language)));
        Map<String, Set<String>> walls = new TreeMap<>();
        pins.findByCardIn(titles.keySet())
                .forEach(pin -> walls.computeIfAbsent(names.getOrDefault(pin.unit(), pin.unit()), _ -> new TreeSet<>())
                        .add(titles.getOrDefault(pin.card(), pin.card())));
        return walls.entrySet().stream()
                .map(wall -> new Touched(Kind.WALL, wall.getKey() + ": " + String.join(", ", wall.getValue()), ""))
                .toList();
    }

    @Override
    public Use of(String fact) {
        Set<String> values = new TreeSet<>();
        int places = BUILT_IN.contains(fact) ? 1 : 0;
        List<CardTree> trees = new ArrayList<>();
        cards.all().forEach(card -> trees.add(tree(card)));
        drafts.summaries(SubjectKind.CARD).forEach(draft -> trees.add(tree(draft)));
        for (CardTree tree : trees) {
            Set<String> named = tree.facts().get(fact);
            if (named != null) {
                places++;
                values.addAll(named);
            }
        }
        return new Use(places, values);
    }

    private CardTree tree(Published<CardBody> card) {
        return CardTree.parse(type.codec().write(card.body()));
    }

    private static CardTree tree(DraftSummary draft) {
        return CardTree.parse(draft.body().json());
    }
}
