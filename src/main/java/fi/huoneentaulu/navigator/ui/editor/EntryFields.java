package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.publishing.ui.editor.Choice;
import fi.huoneentaulu.publishing.ui.editor.FormBlock;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.TextKind;
import fi.huoneentaulu.publishing.ui.editor.ValueKind;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.function.Predicate;

/** The fields of an entry of the navigator. */
class EntryFields {
    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_STOPS = 4;
    private static final int MOST_CASES = 40;
    private static final int MOST_CARDS = 8;

    private final FormFields fields;
    private final Facts facts;
    private final FactQuestions questions;

    EntryFields(FormFields fields, Facts facts, FactQuestions questions) {
        this.fields = fields;
        this.facts = facts;
        this.questions = questions;
    }

    List<FormBlock> blocks() {
        return List.of(
                fields.block(
                        "title",
                        "navigator",
                        List.of("title", "summary", "code"),
                        () -> List.of(
                                fields.text("title", TextKind.line(60)),
                                fields.text("summary", TextKind.plain(2, 160)))),
                fields.block("themes", "related", () -> List.of(fields.several("themes", Theme.values()))),
                fields.listBlock("questions", "say", MOST_QUESTIONS, item -> List.of(fact(item, "", _ -> true))),
                fields.listBlock("stops", "notice", MOST_STOPS, this::stop),
                fields.listBlock("cases", "checklist", MOST_CASES, this::given),
                fields.ownershipBlock());
    }

    private List<Component> stop(FormFields item) {
        return List.of(
                fact(item, "fact", fact -> fact.type() == FactType.YES_NO),
                item.choice("card", "stop.card", false, () -> item.documents(SubjectKind.CARD)),
                item.text("text", "stop.text", TextKind.plain(2, 160)));
    }

    private List<Component> given(FormFields item) {
        return List.of(
                item.value("name", "case.name", ValueKind.WORD),
                item.remember(new CaseFacts(item, facts, questions)),
                item.several("themes", "case.themes", item.named(Theme.values(), Messages::nameKey)),
                item.documents("fits", MOST_CARDS, SubjectKind.CARD),
                item.documents("not", MOST_CARDS, SubjectKind.CARD));
    }

    private Component fact(FormFields item, String place, Predicate<FactDefinition> wanted) {
        return item.choice(
                place,
                "fact",
                false,
                () -> facts.all().stream()
                        .filter(wanted)
                        .map(fact -> new Choice<>(fact.key(), fact.statement().text(item.language())))
                        .toList());
    }
}
