package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What every part of the editor needs: the known facts and sources, and words in the reader's language.
 *
 * @param catalogue the known facts
 * @param sentences criteria in words
 * @param municipalities their names
 * @param language the reader's language
 * @param words translates a key
 * @param page the page that the editor is on
 * @param sources what can be cited
 * @param used the facts that the criteria ask already
 */
record RuleDesk(
        FactCatalogue catalogue,
        RuleSentences sentences,
        Municipalities municipalities,
        Language language,
        Wording words,
        RuleEditorPage page,
        List<RuleSource> sources,
        Supplier<Set<String>> used) {

    /** Translates a key. */
    interface Wording {
        String say(String key, Object... args);
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /** A node in words, whether finished or not. */
    Spoken name(DraftNode node) {
        return switch (node) {
            case DraftGroup group -> heading(group);
            case DraftCriterion criterion ->
                criterion.rule().map(rule -> sentences.sentence(rule, language)).orElseGet(() -> bare(criterion));
        };
    }

    private Spoken heading(DraftGroup group) {
        return group.note()
                .text()
                .map(text -> text.in(language))
                .orElseGet(() -> new Spoken(
                        switch (group.kind()) {
                            case ALL -> say("fact.words.ALL");
                            case ANY -> say("fact.words.ANY");
                            case AT_LEAST -> say("fact.words.AT_LEAST", group.count());
                            case NOT -> say("fact.rule.not");
                        },
                        language));
    }

    private Spoken bare(DraftCriterion criterion) {
        return criterion
                .note()
                .text()
                .or(() -> catalogue.find(criterion.fact()).map(FactDefinition::statement))
                .map(text -> text.in(language))
                .orElseGet(() -> new Spoken(criterion.fact(), language));
    }

    /** An obstacle in words, whether finished or not. */
    Spoken name(DraftExclusion exclusion) {
        return exclusion
                .exclusion()
                .map(finished -> sentences.sentence(finished, language))
                .or(() -> exclusion.note().text().map(text -> text.in(language)))
                .orElseGet(() -> new Spoken(say("fact.rule.obstacle.new"), language));
    }

    /** A criterion with everything inside it. */
    Spoken sentence(Rule rule) {
        return sentences.sentence(rule, language);
    }

    /** Where an obstacle directs, in words; blank for nowhere. */
    String way(DraftExclusion exclusion) {
        return switch (exclusion.way()) {
            case NOWHERE -> "";
            case TRAY -> say("fact.rule.tray");
            case CARD -> exclusion.card().isBlank() ? "" : page.cardTitle(exclusion.card());
        };
    }

    String source(String id) {
        return sources.stream()
                .filter(each -> each.id().equals(id))
                .map(RuleSource::title)
                .findFirst()
                .orElse(id);
    }

    boolean knowsSource(String id) {
        return sources.stream().anyMatch(each -> each.id().equals(id));
    }
}
