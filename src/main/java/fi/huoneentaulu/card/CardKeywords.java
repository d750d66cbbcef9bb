package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.search.KeywordTaker;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.StringNode;

/** Takes words that readers have missed into the keywords of a card's draft. */
@Component
class CardKeywords implements KeywordTaker {
    private final Cards cards;
    private final Drafts drafts;

    CardKeywords(Cards cards, Drafts drafts) {
        this.cards = cards;
        this.drafts = drafts;
    }

    @Override
    public List<Home> homes(Language language) {
        return cards.all().stream()
                .map(card ->
                        new Home(Subject.card(card.code()), card.body().title().text(language)))
                .sorted(Alphabet.of(language).by(Home::title))
                .toList();
    }

    @Override
    public String take(Subject subject, String words, Language language) {
        Draft draft = drafts.open(subject);
        boolean translated = !draft.body().text("keywords.fi").isBlank();
        String place = "keywords." + (translated ? language : Language.FI).tag();
        String before = draft.body().text(place);
        if (!before.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
            String after = before.isBlank() ? words : before + " " + words;
            drafts.save(subject, List.of(new Edit(place, draft.body().at(place), StringNode.valueOf(after))));
        }
        return CardLinks.keeping(subject.code());
    }
}
