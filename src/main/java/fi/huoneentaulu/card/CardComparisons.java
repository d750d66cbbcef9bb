package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.WordDiff;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Compares two versions of a card as a reader would: part by part, in words, criteria as sentences. */
@Service
@ForReaders
public class CardComparisons {
    private final CardChanges changes;
    private final Facts facts;
    private final CardTitles titles;
    private final Messages messages;

    CardComparisons(CardChanges changes, Facts facts, CardTitles titles, Messages messages) {
        this.changes = changes;
        this.facts = facts;
        this.titles = titles;
        this.messages = messages;
    }

    /**
     * What differs between two versions.
     *
     * @param before the earlier one
     * @param after the later one
     * @param reader the reader's language, for what is told in the interface's words
     * @return the differences in the plaque's order; empty when the versions say the same
     */
    public List<Difference> between(CardBody before, CardBody after, Language reader) {
        CardWords words = new CardWords(messages, facts.sentences(), titles, reader);
        List<Difference> differences = new ArrayList<>();
        changes.between(before, after).forEach(part -> {
            Map<Language, String> old = texts(words, part, before);
            Map<Language, String> now = texts(words, part, after);
            for (Language language : Language.values()) {
                String was = old.getOrDefault(language, "");
                String is = now.getOrDefault(language, "");
                if (!was.equals(is)) {
                    differences.add(new Difference(part.key(), language, WordDiff.between(was, is)));
                }
            }
            String was = words.inForm(part, before);
            String is = words.inForm(part, after);
            if (!was.equals(is)) {
                differences.add(new Difference(part.key(), null, WordDiff.between(was, is)));
            }
        });
        return List.copyOf(differences);
    }

    private static Map<Language, String> texts(CardWords words, CardChanges.Part part, CardBody card) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, words.inWords(part, card, language));
        }
        return texts;
    }
}
