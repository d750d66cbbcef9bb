package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardDrafts;
import fi.huoneentaulu.card.ui.DifferenceView;
import fi.huoneentaulu.card.ui.editor.FormContext.Choice;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A draft at work: the form beside the live plaque, what it lacks, what differs, and what happens to it next. */
class DraftEditor extends Composite<Div> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm.ss").withZone(ZoneId.of("Europe/Helsinki"));
    private static final int MEASURE_AFTER = 1_500;

    private final EditorParts parts;
    private final DraftSession session;
    private final FormContext context;
    private final @Nullable CardForm form;
    private final CriteriaFields criteria;
    private final ConflictPanel conflicts;
    private final LifePanel life;
    private final Div plaque = new Div();
    private final Div lacks = new Div();
    private final Div differences = new Div();
    private final Paragraph saved = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Paragraph fits = new Paragraph();
    private final NativeButton undo;
    private final NativeButton redo;
    private CardDrafts.@Nullable Preview preview;

    DraftEditor(EditorParts parts, Draft draft, Runnable reopen) {
        this.parts = parts;
        Language language = Language.of(getLocale());
        session = new DraftSession(parts.drafts(), parts.cardDrafts(), draft, this::show);
        context = parts.context(language, draft.subject().code(), this::sources);
        criteria = new CriteriaFields(parts, context, session);
        boolean writes = parts.mayWrite() && draft.state() == DraftState.OPEN;
        form = writes
                ? new CardForm(
                        context,
                        new CardFields(
                                context,
                                session,
                                parts.serviceAreas().all(),
                                criteria::fields,
                                () -> List.of(attachments())))
                : null;
        conflicts = new ConflictPanel(context, parts.drafts(), new ChangeTexts(context));
        life = new LifePanel(parts, context, session, this::attempt, reopen);
        undo = button("card.editor.undo", d -> parts.drafts().undo(d.subject()));
        redo = button("card.editor.redo", d -> parts.drafts().redo(d.subject()));
        saved.addClassName("editor-saved");
        saved.getElement().setAttribute("role", "status");
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("editor");
        arrange();
        show(draft);
    }

    private AttachmentsField attachments() {
        return context.remember(new AttachmentsField(
                context, session, parts.attachments(), session.draft().subject().code()));
    }

    private void arrange() {
        Div bar = new Div(undo, redo, saved);
        bar.addClassName("editor-bar");
        Div side = new Div(plaque, fits);
        side.addClassName("editor-preview");
        side.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", context.text("card.editor.preview"));
        plaque.addClassName("card-panel");
        lacks.addClassName("editor-lacks");
        differences.addClassName("editor-differences");
        Div columns = new Div();
        columns.addClassName("editor-columns");
        getContent().add(refusal, conflicts);
        if (form == null) {
            columns.add(side);
            getContent().add(life, differences, criteria.readCases(), columns);
        } else {
            columns.add(form, side);
            Anchor send = new Anchor("#" + LifePanel.ID, context.text("card.editor.to-sending"));
            send.setRouterIgnore(true);
            bar.add(send);
            getContent().add(bar, columns, lacks, differences, life);
        }
    }

    private NativeButton button(String key, UnaryOperator<Draft> act) {
        NativeButton button = new NativeButton(context.text(key), _ -> attempt(() -> session.act(act)));
        button.addClassName("ht-button");
        return button;
    }

    private void attempt(Runnable act) {
        refusal.setText("");
        try {
            act.run();
        } catch (DomainException e) {
            refusal.setText(getTranslation(e.key(), e.args()));
        }
    }

    private void show(Draft draft) {
        CardDrafts.Preview now = parts.cardDrafts().preview(draft, context.language());
        preview = now;
        plaque.removeAll();
        plaque.add(new Html(parts.renderer().html(now.face(), 2)));
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
        saved.setText(context.text("card.editor.saved", TIME.format(draft.changedAt())));
        context.refresh();
        CardForm written = form;
        if (written != null) {
            conflicts.show(session, written);
            written.tell(now.problems());
            criteria.show(now.body());
            tellWhatIsLacking(written, now.problems());
        } else {
            conflicts.setVisible(false);
            criteria.showCases(now.body());
        }
        life.show(draft, now.problems());
        showDifferences(now.body());
        measureWhenAtRest();
    }

    private void tellWhatIsLacking(CardForm written, List<ContentProblem> problems) {
        lacks.removeAll();
        if (problems.isEmpty()) {
            lacks.add(new Paragraph(context.text("card.editor.complete")));
            return;
        }
        lacks.add(new Paragraph(context.text("card.editor.lacks", problems.size())));
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> {
            NativeButton link = new NativeButton(written.title(problem.place()), _ -> written.open(problem.place()));
            link.addClassName("editor-link");
            list.add(new ListItem(link, new Span(" · " + problem.text(context.messages(), context.language()))));
        });
        lacks.add(list);
    }

    private void showDifferences(CardBody now) {
        differences.removeAll();
        parts.cards()
                .find(session.draft().subject().code())
                .map(Published::body)
                .ifPresent(before -> differences.add(new DifferenceView(
                        context.messages(),
                        context.language(),
                        parts.comparisons().between(before, now, context.language()))));
    }

    /** Making the print takes a moment, so it waits until the author has stopped. */
    private void measureWhenAtRest() {
        getElement()
                .executeJs(
                        "clearTimeout(this.measuring); this.measuring = setTimeout(() => this.$server.measure(), $0)",
                        MEASURE_AFTER);
    }

    /** Called by the browser once the author has stopped typing. */
    @ClientCallable
    void measure() {
        CardDrafts.Preview now = preview;
        if (now != null) {
            boolean fitsOne = parts.cardDrafts().fits(now.face());
            fits.setText(context.text(fitsOne ? "card.editor.fits" : "card.editor.does-not-fit"));
            fits.setClassName("editor-wrong", !fitsOne);
        }
    }

    private List<Choice<String>> sources() {
        List<Choice<String>> sources = new ArrayList<>();
        JsonNode list = session.at("sources");
        if (list != null) {
            list.forEach(source -> {
                String id = source.path("id").asString("");
                String title = source.path("title").path("fi").asString("");
                if (!id.isBlank()) {
                    sources.add(new Choice<>(id, title.isBlank() ? id : title));
                }
            });
        }
        return List.copyOf(sources);
    }
}
