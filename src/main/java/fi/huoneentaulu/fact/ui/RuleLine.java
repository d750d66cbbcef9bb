package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing in words, with what is wrong with it and with the acts on it; each act says what it acts on. */
final class RuleLine extends Composite<Div> {
    private final String id;
    private final Kind kind;
    private final RuleDesk desk;
    private final Span words = new Span();
    private final Paragraph source = new Paragraph();
    private final UnorderedList remarks = new UnorderedList();
    private final Div tools = new Div();
    private final Map<Tool, NativeButton> buttons = new EnumMap<>(Tool.class);

    /** What the line is about. */
    enum Kind {
        CRITERION,
        GROUP,
        OBSTACLE
    }

    /** What can be done. */
    enum Tool {
        EDIT,
        UP,
        DOWN,
        REMOVE
    }

    RuleLine(String id, Kind kind, RuleDesk desk) {
        this.id = id;
        this.kind = kind;
        this.desk = desk;
        words.addClassName("rule-words");
        words.setId(id + "-sanoina");
        source.addClassName("rule-source");
        remarks.addClassName("rule-remarks");
        remarks.setId(id + "-huomiot");
        tools.addClassName("rule-tools");
        Div text = new Div(words, source, remarks);
        text.addClassName("rule-text");
        getContent().addClassName("rule-line");
        getContent().add(text, tools);
    }

    /** The id of the words, for what they name. */
    String wordsId() {
        return id + "-sanoina";
    }

    NativeButton tool(Tool tool, Runnable act) {
        NativeButton button = new NativeButton(desk.say("fact.rule.tool." + tool.name()), _ -> act.run());
        button.addClassNames("ht-button", "small");
        button.getElement().setAttribute("aria-describedby", id + "-huomiot");
        buttons.put(tool, button);
        tools.add(button);
        return button;
    }

    void say(Spoken spoken, Optional<String> cited, List<String> wrong) {
        words.setText(spoken.text());
        if (spoken.differsFrom(desk.language())) {
            words.getElement().setAttribute("lang", spoken.language().tag());
        } else {
            words.getElement().removeAttribute("lang");
        }
        source.setText(cited.map(each -> desk.say("fact.rule.source.is", desk.source(each)))
                .orElse(""));
        buttons.forEach((tool, button) ->
                button.setAriaLabel(desk.say("fact.rule.tool." + tool.name() + "." + kind.name(), spoken.text())));
        remarks.removeAll();
        wrong.forEach(each -> remarks.add(new ListItem(new Pictogram("notice"), new Span(each))));
        remarks.setVisible(!wrong.isEmpty());
    }

    void focus(Tool tool) {
        NativeButton button = buttons.get(tool);
        if (button != null) {
            button.focus();
        }
    }

    boolean enabled(Tool tool) {
        NativeButton button = buttons.get(tool);
        return button != null && button.isEnabled();
    }
}
