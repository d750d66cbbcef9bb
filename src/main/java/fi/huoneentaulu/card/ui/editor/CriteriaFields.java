package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.ui.CaseEditor;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.fact.ui.CardRef;
import fi.huoneentaulu.fact.ui.RuleEditor;
import fi.huoneentaulu.fact.ui.RuleEditorPage;
import fi.huoneentaulu.fact.ui.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who is directed, built without code, and the bench of cases that runs while it changes. */
class CriteriaFields implements RuleEditorPage {
    private static final int MOST_CARDS = 12;

    private final EditorParts parts;
    private final FormContext context;
    private final DraftSession session;
    private final RuleEditor rules;
    private final CaseEditor cases;
    private final Div newSource = new Div();
    private @Nullable Consumer<RuleSource> waiting;

    CriteriaFields(EditorParts parts, FormContext context, DraftSession session) {
        this.parts = parts;
        this.context = context;
        this.session = session;
        rules = parts.rules().on(this);
        cases = parts.cases().open();
        rules.addChangeListener(
                changed -> session.edit("eligibility", parts.cardDrafts().criteria(changed.value())));
        cases.addChangeListener(
                changed -> session.edit("cases", parts.cardDrafts().cases(changed.value())));
        newSource.addClassName("editor-new-source");
        newSource.setVisible(false);
    }

    List<Component> fields() {
        H3 heading = new H3(context.text("card.cases.title"));
        return List.of(rules, newSource, heading, cases);
    }

    /** The cases alone with how they come out, for those who decide. */
    Section readCases() {
        cases.setReadOnly(true);
        Section section = new Section(new H2(context.text("card.cases.title")), cases);
        section.addClassName("ht-panel");
        return section;
    }

    void showCases(CardBody card) {
        cases.setCard(card);
    }

    void show(CardBody card) {
        rules.setValue(card.eligibility(), sources());
        cases.setCard(card);
    }

    private List<RuleSource> sources() {
        return context.sources().get().stream()
                .map(source -> new RuleSource(source.value(), source.text()))
                .toList();
    }

    @Override
    public List<CardRef> searchCards(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return context.cards().stream()
                .filter(card -> card.text().toLowerCase(Locale.ROOT).contains(wanted)
                        || card.value().contains(wanted))
                .limit(MOST_CARDS)
                .map(card -> new CardRef(card.value(), card.text()))
                .toList();
    }

    @Override
    public String cardTitle(String code) {
        return context.cards().stream()
                .filter(card -> card.value().equals(code))
                .findFirst()
                .map(Choice::text)
                .orElse(code);
    }

    /** A small form on the spot; the source joins the card's sources. */
    @Override
    public void addSource(Consumer<RuleSource> receiver) {
        waiting = receiver;
        TypingField id = TypingField.line("uusi-lahde-tunnus", context.text("card.field.source.id"));
        TypingField title = TypingField.line("uusi-lahde-nimi", context.text("card.field.source.title"));
        TypingField publisher = TypingField.line("uusi-lahde-julkaisija", context.text("card.field.source.publisher"));
        Paragraph refusal = new Paragraph();
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        NativeButton add = new NativeButton(context.text("card.editor.source.add"), _ -> {
            refusal.setText("");
            try {
                add(id.text().strip(), title.text().strip(), publisher.text().strip());
            } catch (DomainException e) {
                refusal.setText(context.text(e.key(), e.args()));
            }
        });
        add.addClassNames("ht-button", "primary");
        NativeButton cancel = new NativeButton(context.text("card.editor.source.cancel"), _ -> close());
        cancel.addClassName("ht-button");
        Div acts = new Div(add, cancel);
        acts.addClassName("editor-acts");
        newSource.removeAll();
        newSource.add(new H3(context.text("card.editor.source.new")), id, title, publisher, refusal, acts);
        newSource.setVisible(true);
        id.focusField();
    }

    private void add(String id, String title, String publisher) {
        if (id.isEmpty() || title.isEmpty() || publisher.isEmpty()) {
            throw new DomainException("card.editor.source.incomplete");
        }
        if (sources().stream().anyMatch(source -> source.id().equals(id))) {
            throw new DomainException("card.editor.source.taken", id);
        }
        ArrayNode list =
                session.at("sources") instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        list.addObject()
                .put("id", id)
                .put("publisher", publisher)
                .putObject("title")
                .put("fi", title);
        session.edit("sources", list);
        Consumer<RuleSource> receiver = waiting;
        close();
        if (receiver != null) {
            receiver.accept(new RuleSource(id, title));
        }
    }

    private void close() {
        waiting = null;
        newSource.setVisible(false);
        newSource.removeAll();
    }
}
