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
import fi.huoneentaulu.card.CardDrafts;
import fi.huoneentaulu.card.ui.CaseEditor;
import fi.huoneentaulu.card.ui.CaseEditors;
import fi.huoneentaulu.fact.ui.CardRef;
import fi.huoneentaulu.fact.ui.RuleEditor;
import fi.huoneentaulu.fact.ui.RuleEditorPage;
import fi.huoneentaulu.fact.ui.RuleEditors;
import fi.huoneentaulu.fact.ui.RuleSource;
import fi.huoneentaulu.publishing.ui.editor.Choice;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Scope;
import fi.huoneentaulu.publishing.ui.editor.TypingField;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who is directed, built without code, and the bench of cases that runs while it changes. */
class CriteriaFields implements RuleEditorPage {
    private static final int MOST_CARDS = 12;

    private final FormFields fields;
    private final Scope draft;
    private final RuleEditor rules;
    private final CaseEditor cases;
    private final Div newSource = new Div();
    private @Nullable Consumer<RuleSource> waiting;

    CriteriaFields(FormFields fields, CardDrafts drafts, RuleEditors rules, CaseEditors cases) {
        this.fields = fields;
        draft = fields.scope();
        this.rules = rules.on(this);
        this.cases = cases.open();
        this.rules.addChangeListener(changed -> draft.edit("eligibility", drafts.criteria(changed.value())));
        this.cases.addChangeListener(changed -> draft.edit("cases", drafts.cases(changed.value())));
        newSource.addClassName("editor-new-source");
        newSource.setVisible(false);
    }

    List<Component> fields() {
        H3 heading = new H3(fields.words("card.cases.title"));
        return List.of(rules, newSource, heading, cases);
    }

    /** The cases alone with how they come out, for those who decide. */
    Section readCases() {
        cases.setReadOnly(true);
        Section section = new Section(new H2(fields.words("card.cases.title")), cases);
        section.addClassName("ht-panel");
        return section;
    }

    void show(CardBody card) {
        rules.setValue(card.eligibility(), sources());
        cases.setCard(card);
    }

    private List<RuleSource> sources() {
        return fields.sources().stream()
                .map(source -> new RuleSource(source.value(), source.text()))
                .toList();
    }

    @Override
    public List<CardRef> searchCards(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return fields.documents(SubjectKind.CARD).stream()
                .filter(card -> card.text().toLowerCase(Locale.ROOT).contains(wanted)
                        || card.value().contains(wanted))
                .limit(MOST_CARDS)
                .map(card -> new CardRef(card.value(), card.text()))
                .toList();
    }

    @Override
    public String cardTitle(String code) {
        return fields.documents(SubjectKind.CARD).stream()
                .filter(card -> card.value().equals(code))
                .findFirst()
                .map(Choice::text)
                .orElse(code);
    }

    /** A small form on the spot; the source joins the card's sources. */
    @Override
    public void addSource(Consumer<RuleSource> receiver) {
        waiting = receiver;
        TypingField id = TypingField.line("uusi-lahde-tunnus", fields.words("publishing.editor.field.source.id"));
        TypingField title = TypingField.line("uusi-lahde-nimi", fields.words("publishing.editor.field.source.title"));
        TypingField publisher =
                TypingField.line("uusi-lahde-julkaisija", fields.words("publishing.editor.field.source.publisher"));
        Paragraph refusal = new Paragraph();
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        NativeButton add = new NativeButton(fields.words("card.editor.source.add"), _ -> {
            refusal.setText("");
            try {
                add(id.text().strip(), title.text().strip(), publisher.text().strip());
            } catch (DomainException e) {
                refusal.setText(fields.words(e.key(), e.args()));
            }
        });
        add.addClassNames("ht-button", "primary");
        NativeButton cancel = new NativeButton(fields.words("card.editor.source.cancel"), _ -> close());
        cancel.addClassName("ht-button");
        Div acts = new Div(add, cancel);
        acts.addClassName("editor-acts");
        newSource.removeAll();
        newSource.add(new H3(fields.words("card.editor.source.new")), id, title, publisher, refusal, acts);
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
        ArrayNode list = draft.at("sources") instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
        list.addObject()
                .put("id", id)
                .put("publisher", publisher)
                .putObject("title")
                .put("fi", title);
        draft.edit("sources", list);
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
