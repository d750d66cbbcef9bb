package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.SubjectLinkLists;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.FaceReader;
import fi.huoneentaulu.directory.ui.LocalHelpPanel;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.fact.ui.AnswerText;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A card on the screen: its actions, the questions whether it fits, the plaque, the ready texts. */
@StyleSheet("context://styles/card.css")
@StyleSheet("context://styles/card-panel.css")
public class CardPanel extends Composite<Div> {
    private final CardPanels parts;
    private final Published<CardBody> card;
    private final @Nullable String municipality;
    private final boolean whole;
    private final Div fit = new Div();
    private @Nullable SuitabilityPanel questions;
    private @Nullable LocalHelpPanel local;

    CardPanel(CardPanels parts, Published<CardBody> card, @Nullable String municipality, boolean whole) {
        this.parts = parts;
        this.card = card;
        this.municipality = municipality;
        this.whole = whole;
        getContent().addClassName("card-panel");
    }

    Published<CardBody> card() {
        return card;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            paint();
        }
    }

    private void paint() {
        Language language = Language.of(getLocale());
        CardFace face = parts.faces.face(card, FaceReader.onPage(language, municipality));
        getContent().add(new CardActions(parts, card, language, this::openFit, this::openLocal), fit);
        getContent().add(new Html(parts.renderer.html(face, whole ? 1 : 2)));
        CardBody.TrayPointer pointer = card.body().links().tray();
        if (pointer != null) {
            LocalHelpPanel panel = parts.localHelp.open(new CardLocalHelp(parts, card, pointer, language));
            panel.client(municipality, null);
            getContent().add(panel);
            local = panel;
        }
        getContent()
                .add(
                        new ReadyTexts(card.body(), language),
                        new SubjectLinkLists(parts.links.orderedStream(), Subject.card(card.code()), language));
        if (whole) {
            PageAddress.readHash(this, state -> {
                if (state.keySet().stream().anyMatch(key -> key.startsWith("f.") || key.equals("soveltuuko"))) {
                    openFit(state);
                }
            });
        }
    }

    private void openFit() {
        openFit(Map.of()).focus();
    }

    private void openLocal() {
        if (local != null) {
            local.open();
        }
    }

    /** What is known of the client narrows the help of its municipality. */
    private void answered(Answers answers) {
        if (local != null) {
            local.client(
                    answers.to("municipality").map(AnswerText::of).orElse(null),
                    answers.to("age").map(AnswerText::of).orElse(null));
        }
    }

    private SuitabilityPanel openFit(Map<String, String> state) {
        SuitabilityPanel panel = questions;
        if (panel == null) {
            panel = new SuitabilityPanel(
                    card,
                    parts.suitabilities,
                    parts.facts,
                    parts.questions,
                    code -> parts.title(code, Language.of(getLocale())),
                    this::answered);
            fit.add(panel);
            panel.start(municipality, state);
            questions = panel;
        }
        fit.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        return panel;
    }
}
