package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.card.TestCase;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestion;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Scope;
import fi.huoneentaulu.publishing.ui.editor.Shown;
import java.util.List;
import java.util.Optional;
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
    private final UnorderedList known = new UnorderedList();
    private final Div adding = new Div();
    private final Div question = new Div();
    private @Nullable ObjectNode shown;

    CaseFacts(FormFields fields, Facts facts, FactQuestions questions) {
        this.fields = fields;
        this.facts = facts;
        this.questions = questions;
        scope = fields.scope();
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
            draw(told);
        }
    }

    private void draw(ObjectNode told) {
        known.removeAll();
        question.removeAll();
        told.properties().forEach(each -> known.add(line(each.getKey(), each.getValue())));
        adding.removeAll();
        List<FactDefinition> open =
                facts.all().stream().filter(fact -> !told.has(fact.key())).toList();
        NativeSelect<FactDefinition> choice = new NativeSelect<>(
                fields.words("navigator.editor.case.add"),
                fields.words("navigator.more.none"),
                open,
                fact -> fact.statement().text(fields.language()));
        NativeButton add = new NativeButton(
                fields.words("navigator.more.tell"), _ -> choice.chosen().ifPresentOrElse(this::ask, choice::focus));
        add.addClassNames("ht-button", "small");
        adding.add(choice, add);
    }

    private ObjectNode told() {
        return scope.at(PLACE) instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
    }

    private ListItem line(String fact, JsonNode value) {
        String text = answer(fact, value)
                .map(answer -> facts.sentences()
                        .answer(fact, answer, fields.language())
                        .text())
                .orElse(fact + ": " + value.asString(value.toString()));
        NativeButton remove = new NativeButton(fields.words("navigator.editor.case.remove"), _ -> put(fact, null));
        remove.setAriaLabel(fields.words("publishing.editor.remove", text));
        remove.addClassNames("ht-button", "small");
        return new ListItem(new Span(text), remove);
    }

    private Optional<FactValue> answer(String fact, JsonNode value) {
        try {
            return facts.parse(fact, JSON.treeToValue(value, Object.class));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    private void ask(FactDefinition fact) {
        FactQuestion asked = questions.ask(fact, null);
        asked.addAnsweredListener(event -> {
            if (!asked.refused()) {
                event.value().ifPresent(value -> put(fact.key(), JSON.valueToTree(TestCase.written(value))));
            }
        });
        question.removeAll();
        question.add(asked);
        asked.focus();
    }

    private void put(String fact, @Nullable JsonNode value) {
        ObjectNode told = told();
        if (value == null) {
            told.remove(fact);
        } else {
            told.set(fact, value);
        }
        scope.edit(PLACE, told.isEmpty() ? null : told);
        refresh();
    }
}
