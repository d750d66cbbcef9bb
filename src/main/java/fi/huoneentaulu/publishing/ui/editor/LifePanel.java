package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftState;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a draft stands on its way to the readers, and what its authors and its approver can do about it. */
class LifePanel extends Composite<Section> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    static final String ID = "lahettaminen";

    private final EditorParts parts;
    private final FormContext context;
    private final DraftSession session;
    private final Consumer<Runnable> attempt;
    private final Runnable reopen;
    private final H2 heading = new H2();
    private final Paragraph told = new Paragraph();
    private final Div acts = new Div();
    private @Nullable DraftState painted;

    LifePanel(
            EditorParts parts, FormContext context, DraftSession session, Consumer<Runnable> attempt, Runnable reopen) {
        this.parts = parts;
        this.context = context;
        this.session = session;
        this.attempt = attempt;
        this.reopen = reopen;
        heading.setId(ID);
        acts.addClassName("editor-life-acts");
        getContent().addClassNames("editor-life", "ht-panel");
        getContent().add(heading, told, acts);
    }

    /** Fields that somebody writes in stay as they are; only another state paints the acts anew. */
    void show(Draft draft, List<ContentProblem> problems) {
        heading.setText(context.text("publishing.editor.life." + draft.state()));
        told.setText(told(draft));
        if (painted != draft.state()) {
            painted = draft.state();
            acts.removeAll();
            paint(draft);
        }
        getContent().setClassName("editor-life-ready", problems.isEmpty());
    }

    private String told(Draft draft) {
        String authors = String.join(", ", draft.authors().stream().sorted().toList());
        String returned = draft.returnedFor();
        LocalDate day = draft.publishOn();
        return switch (draft.state()) {
            case OPEN ->
                returned == null
                        ? context.text("publishing.editor.life.open.text")
                        : context.text("publishing.editor.life.returned.text", returned);
            case SENT ->
                context.text("publishing.editor.life.sent.text", authors, draft.reason() == null ? "" : draft.reason());
            case DECIDED -> context.text("publishing.editor.life.decided.text", day == null ? "" : DAY.format(day));
        };
    }

    private void paint(Draft draft) {
        if (draft.state() == DraftState.OPEN && parts.mayWrite()) {
            paintAuthor();
        } else if (parts.mayWrite()) {
            acts.add(button("publishing.editor.life.recall", () -> {
                parts.drafts().recall(draft.subject());
                reopen.run();
            }));
        }
        if (draft.state() == DraftState.SENT && parts.mayDecide()) {
            parts.decisions()
                    .refusal(draft.subject())
                    .ifPresentOrElse(key -> acts.add(new Paragraph(context.text(key))), this::paintApprover);
        }
    }

    private void paintAuthor() {
        TypingField reason = TypingField.lines("muutoksen-syy", context.text("publishing.editor.life.reason"), 2);
        NativeButton send = button("publishing.editor.life.send", () -> {
            parts.drafts().send(session.draft().subject(), reason.text());
            reopen.run();
        });
        send.addClassName("primary");
        acts.add(reason, new Div(send, button("publishing.editor.life.discard", () -> {
            parts.drafts().discard(session.draft().subject(), reason.text());
            getUI().ifPresent(ui -> ui.navigate("yllapito"));
        })));
    }

    private void paintApprover() {
        TypingField ground = TypingField.lines("paatoksen-peruste", context.text("publishing.editor.life.ground"), 2);
        TypingField day = TypingField.line("julkaisupaiva", context.text("publishing.editor.life.day"));
        NativeButton decide = button("publishing.editor.life.decide", () -> {
            parts.decisions()
                    .decide(session.draft().subject(), session.draft().revision(), ground.text(), day(day.text()));
            reopen.run();
        });
        decide.addClassName("primary");
        acts.add(ground, day, new Div(decide, button("publishing.editor.life.return", () -> {
            parts.decisions()
                    .giveBack(session.draft().subject(), session.draft().revision(), ground.text());
            reopen.run();
        })));
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException e) {
            throw new DomainException("publishing.editor.wrong.DAY");
        }
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(context.text(key), _ -> attempt.accept(act));
        button.addClassName("ht-button");
        return button;
    }
}
