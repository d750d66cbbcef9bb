package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.fact.ui.DraftExclusion.Way;
import java.util.List;
import java.util.Map;

/** Where an obstacle directs the client: nowhere, to a card found by words, or to the service tray. */
final class RedirectControl extends Composite<Div> {
    private final DraftExclusion exclusion;
    private final RuleDesk desk;
    private final Runnable changed;
    private final NativeSelect<Way> way;
    private final Paragraph chosen = new Paragraph();
    private final PickList<CardRef> cards;

    RedirectControl(DraftExclusion exclusion, RuleDesk desk, Runnable changed) {
        this.exclusion = exclusion;
        this.desk = desk;
        this.changed = changed;
        way = new NativeSelect<>(
                        desk.say("fact.rule.way"),
                        null,
                        List.of(Way.values()),
                        each -> desk.say("fact.rule.way." + each.name()))
                .choose(exclusion.way());
        way.onChoice(choice -> {
            choice.ifPresent(exclusion::direct);
            show();
            changed.run();
        });
        cards = new PickList<>(
                exclusion.id() + "-kortti",
                desk.say("fact.rule.card"),
                words -> Map.of("", words.isBlank() ? List.of() : desk.page().searchCards(words)),
                card -> new PickList.Line(card.title(), ""),
                many -> many == 0 ? "" : desk.say("fact.rule.card.found", many),
                this::direct);
        chosen.addClassName("rule-card");
        getContent().addClassName("rule-redirect");
        getContent().add(way, chosen, cards);
        show();
    }

    private void direct(CardRef card) {
        exclusion.directTo(card.code());
        show();
        changed.run();
        way.focus();
    }

    private void show() {
        boolean card = exclusion.way() == Way.CARD;
        cards.setVisible(card);
        chosen.setVisible(card && !exclusion.card().isBlank());
        chosen.setText(desk.say("fact.rule.card.chosen", desk.way(exclusion)));
    }

    void focus() {
        way.focus();
    }
}
