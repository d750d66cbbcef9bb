package fi.huoneentaulu.card.ui.editor;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Alphabet;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardComparisons;
import fi.huoneentaulu.card.CardDrafts;
import fi.huoneentaulu.card.CardFaceRenderer;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.SharedParts;
import fi.huoneentaulu.card.ui.CaseEditors;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.fact.ui.RuleEditors;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.identity.ServiceAreas;
import fi.huoneentaulu.publishing.Attachments;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Histories;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Reviews;
import fi.huoneentaulu.search.Synonyms;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services that the pages of authors and approvers share. */
@Component
record EditorParts(
        Drafts drafts,
        Decisions decisions,
        Reviews reviews,
        Histories histories,
        Attachments attachments,
        Cards cards,
        CardDrafts cardDrafts,
        CardComparisons comparisons,
        SharedParts sharedParts,
        CardFaceRenderer renderer,
        ServiceAreas serviceAreas,
        Synonyms synonyms,
        Areas areas,
        RuleEditors rules,
        CaseEditors cases,
        CurrentActor actor,
        Messages messages) {

    /** The title of a card in force. */
    Optional<String> title(String code) {
        return cards.find(code).map(card -> card.body().title().fi());
    }

    boolean mayWrite() {
        return actor.find().map(EditorParts::writes).orElse(false);
    }

    boolean mayDecide() {
        return actor.find().map(user -> user.is(Role.APPROVER)).orElse(false);
    }

    private static boolean writes(Actor user) {
        return user.is(Role.COORDINATOR) || user.is(Role.ADMINISTRATOR);
    }

    FormContext context(Language language, String card, Supplier<List<Choice<String>>> sources) {
        return new FormContext(
                language,
                messages,
                new CardChoices(language),
                places(language),
                sources,
                new PlainLanguage(spoken()),
                (changed, part) -> sharedParts.others(card, changed, part, language));
    }

    /** The words that a search knows; who may not keep them has no field to be hinted in. */
    private Set<String> spoken() {
        if (!mayWrite()) {
            return Set.of();
        }
        return synonyms.all().stream()
                .flatMap(each -> each.synonym().terms().stream())
                .map(term -> term.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every card, read when the first of them is to be chosen. */
    private final class CardChoices implements Supplier<List<Choice<String>>> {
        private final Language language;
        private @Nullable List<Choice<String>> read;

        CardChoices(Language language) {
            this.language = language;
        }

        @Override
        public List<Choice<String>> get() {
            List<Choice<String>> choices = read;
            if (choices == null) {
                choices = cards.all().stream()
                        .map((Published<CardBody> card) ->
                                new Choice<>(card.code(), card.body().title().text(language)))
                        .sorted(Alphabet.of(language).by(Choice::text))
                        .toList();
                read = choices;
            }
            return choices;
        }
    }

    private List<Choice<Coverage>> places(Language language) {
        List<Choice<Coverage>> places = new ArrayList<>();
        places.add(new Choice<>(Coverage.parse("country"), messages.get(language, "card.face.country")));
        areas.counties()
                .forEach(county -> places.add(new Choice<>(
                        Coverage.parse("county:" + county.code()), county.name().text(language))));
        areas.municipalities()
                .forEach(municipality -> places.add(new Choice<>(
                        Coverage.parse("municipality:" + municipality.code()),
                        municipality.name().text(language))));
        return List.copyOf(places);
    }
}
