package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Optional;

/** The source of a criterion, and words of its own in place of the fact's. */
final class NoteControl extends Composite<Div> {
    private final DraftNote note;
    private final RuleDesk desk;
    private final RuleStage stage;
    private final NativeSelect<RuleSource> source;

    NoteControl(String id, DraftNote note, Optional<String> inherited, RuleDesk desk, RuleStage stage) {
        this.note = note;
        this.desk = desk;
        this.stage = stage;
        source = new NativeSelect<>(
                desk.say("fact.rule.source"),
                inherited
                        .map(each -> desk.say("fact.rule.source.inherited", desk.source(each)))
                        .orElseGet(() -> desk.say("fact.rule.source.none")),
                desk.sources(),
                RuleSource::title);
        source.choose(desk.sources().stream()
                .filter(each -> note.source().filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        source.onChoice(chosen -> {
            note.cite(chosen.map(RuleSource::id).orElse(null));
            stage.changed();
        });
        NativeButton add = new NativeButton(
                desk.say("fact.rule.source.add"), _ -> desk.page().addSource(this::cite));
        add.addClassNames("ht-button", "small");
        Div cited = new Div(source, add);
        cited.addClassName("rule-cited");
        NativeDetails words = new NativeDetails(desk.say("fact.rule.words"));
        Div fields = new Div();
        fields.addClassName("rule-fields");
        for (Language language : Language.values()) {
            fields.add(text(id, language));
        }
        words.setContent(fields);
        words.setOpen(note.text().isPresent());
        getContent().addClassName("rule-note");
        getContent().add(cited, words);
    }

    private void cite(RuleSource added) {
        note.cite(added.id());
        stage.cited(added);
    }

    private TextInput text(String id, Language language) {
        TextInput input = new TextInput(id + "-" + language.tag(), desk.say("fact.rule.words." + language.tag()));
        input.show(note.text(language));
        input.field().getElement().setAttribute("lang", language.tag());
        input.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                note.write(language, input.text());
                stage.changed();
            }
        });
        return input;
    }

    void focus() {
        source.focus();
    }
}
