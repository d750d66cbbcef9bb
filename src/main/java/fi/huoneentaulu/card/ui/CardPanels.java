package fi.huoneentaulu.card.ui;

import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.card.CardFaceRenderer;
import fi.huoneentaulu.card.CardFaces;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.card.Walls;
import fi.huoneentaulu.directory.ui.LocalHelpPanels;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.publishing.Withdrawal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes panels for pages that show a card. */
@Component
public class CardPanels {
    final Cards cards;
    final CardFaces faces;
    final CardFaceRenderer renderer;
    final Suitabilities suitabilities;
    final Walls walls;
    final Facts facts;
    final FactQuestions questions;
    final CurrentActor actor;
    final ObjectProvider<SubjectLinks> links;
    final LocalHelpPanels localHelp;

    CardPanels(
            Cards cards,
            CardFaces faces,
            CardFaceRenderer renderer,
            Suitabilities suitabilities,
            Walls walls,
            Facts facts,
            FactQuestions questions,
            CurrentActor actor,
            ObjectProvider<SubjectLinks> links,
            LocalHelpPanels localHelp) {
        this.cards = cards;
        this.faces = faces;
        this.renderer = renderer;
        this.suitabilities = suitabilities;
        this.walls = walls;
        this.facts = facts;
        this.questions = questions;
        this.actor = actor;
        this.links = links;
        this.localHelp = localHelp;
    }

    /**
     * A panel for a card in force.
     *
     * @param code the card's code
     * @param municipality the municipality that the reader asks for, or null for the reader's own
     * @param whole true on the card's own page, false beside something else
     * @return the panel, or empty when there is no such card
     */
    public Optional<CardPanel> open(String code, @Nullable String municipality, boolean whole) {
        String place = municipality == null ? home() : municipality;
        return cards.find(code).map(card -> new CardPanel(this, card, place, whole));
    }

    /** Whether a card has been taken out of use. */
    Optional<Withdrawal> withdrawal(String code) {
        return cards.withdrawal(code);
    }

    /** The title of a card in words, or its code where it is not here. */
    String title(String code, fi.huoneentaulu.vocabulary.Language language) {
        return cards.find(code).map(card -> card.body().title().text(language)).orElse(code);
    }

    private @Nullable String home() {
        return actor.find().map(Actor::homeMunicipality).orElse(null);
    }

    boolean hasWall() {
        return actor.find().map(Actor::unitCode).isPresent();
    }
}
