package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.card.TestCase;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestion;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Scope;
import fi.huoneentaulu.publishing.ui.editor.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the client of a case: each fact is chosen from a list and answered by its own question. */
class CaseFacts extends Composite<Div> implements Shown {
    private static final String PLACE = "facts";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Facts facts;
    private final FactQuestions questions;
    private final FormFields fields;
    private final Scope scope;
    private final CaseTexts texts;
    private final UnorderedList known = new UnorderedList();
    private final Div adding = new Div();
    private final Div question = new Div();
    private List<FactDefinition> open = List.of();
    private @Nullable NativeSelect<FactDefinition> choice;
    private @Nullable ObjectNode shown;

    CaseFacts(FormFields fields, Facts facts, FactQuestions questions) {
        this.fields = fields;
        this.facts = facts;
        this.questions = questions;
        scope = fields.scope();
        texts = new CaseTexts(facts, fields.language());
        known.addClassName("nav-known");
        adding.addClassName("nav-more");
        Paragraph heading = new Paragraph(fields.words("navigator.editor.field.case.facts"));
        heading.addClassName("nav-known-title");
        getContent().addClassName("nav-case-facts");
        getContent().add(heading, known, adding, question);
        refresh();
    }

    /** Asked at every change of the draft: only other facts are drawn anew. */
    @Override
    public final void refresh() {
        ObjectNode told = told();
        if (!told.equals(shown)) {
            shown = told;
            known.removeAll();
            told.properties().forEach(each -> known.add(line(each.getKey(), each.getValue())));
            offer(facts.all().stream().filter(fact -> !told.has(fact.key())).toList());
        }
    }

    /** The list is made anew only when it offers others, and keeps what has been chosen in it. */
    private void offer(List<FactDefinition> now) {
        if (now.equals(open)) {
            return;
        }
        FactDefinition chosen = choice == null ? null : choice.chosen().orElse(null);
        open = now;
        NativeSelect<FactDefinition> select = new NativeSelect<>(
                fields.words("navigator.editor.case.add"),
                fields.words("navigator.more.none"),
                open,
                fact -> fact.statement().text(fields.language()));
        NativeButton add = new NativeButton(
                fields.words("navigator.more.tell"), _ -> select.chosen().ifPresentOrElse(this::ask, select::focus));
        add.addClassNames("ht-button", "small");
        adding.removeAll();
        adding.add(select.choose(chosen != null && open.contains(chosen) ? chosen : null), add);
        choice = select;
    }

    private ObjectNode told() {
        return scope.at(PLACE) instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    private ListItem line(String fact, JsonNode value) {
        String text = texts.fact(fact, JSON.treeToValue(value, Object.class));
        NativeButton remove = new NativeButton(fields.words("navigator.editor.case.remove"), _ -> put(fact, null));
        remove.setAriaLabel(fields.words("publishing.editor.remove", text));
        remove.addClassNames("ht-button", "small");
        return new ListItem(new Span(text), remove);
    }

    /** Not knowing is the same as not telling: the question is put away. */
    private void ask(FactDefinition fact) {
        FactQuestion asked = questions.ask(fact, null, scope.id());
        asked.addAnsweredListener(event -> {
            if (!asked.refused()) {
                put(
                        fact.key(),
                        event.value()
                                .<JsonNode>map(value -> JSON.valueToTree(TestCase.written(value)))
                                .orElse(null));
            }
        });
        question.removeAll();
        question.add(asked);
        asked.focus();
    }

    /** The keyboard goes on where the next fact is added: what it stood on is gone. */
    private void put(String fact, @Nullable JsonNode value) {
        ObjectNode told = told();
        if (value == null) {
            told.remove(fact);
        } else {
            told.set(fact, value);
        }
        question.removeAll();
        scope.edit(PLACE, told.isEmpty() ? null : told);
        refresh();
        if (choice != null) {
            choice.focus();
        }
    }
}
