package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftPreviews.DraftPreview;
import fi.huoneentaulu.publishing.DraftState;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A draft at work: the form beside the document as it will be, what it lacks, what differs, and what happens to it next.
 */
class DraftEditor<B> extends Composite<Div> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm.ss").withZone(FinnishTime.ZONE);
    private static final int MEASURE_AFTER = 1_500;

    private final EditorParts parts;
    private final EditedKind<B> kind;
    private final DraftSession session;
    private final FormContext context;
    private final FormFields fields;
    private final DraftForm<B> written;
    private final @Nullable BlockForm form;
    private final ConflictPanel conflicts;
    private final LifePanel life;
    private final Div page = new Div();
    private final Div lacks = new Div();
    private final Div differences = new Div();
    private final Paragraph saved = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Paragraph fits = new Paragraph();
    private final NativeButton undo;
    private final NativeButton redo;
    private Optional<BooleanSupplier> fitsOne = Optional.empty();

    DraftEditor(EditorParts parts, EditedKind<B> kind, Draft draft, Runnable reopen) {
        this.parts = parts;
        this.kind = kind;
        session = new DraftSession(parts, kind.type().segment() + "-", draft, this::show);
        context = FormContext.of(Language.of(getLocale()), parts, kind, draft.subject());
        fields = new FormFields(context, session);
        written = kind.form(fields);
        boolean writes = parts.mayWrite() && draft.state() == DraftState.OPEN;
        form = writes ? new BlockForm(context, written.blocks()) : null;
        conflicts = new ConflictPanel(context, parts.drafts(), new ChangeTexts(context));
        life = new LifePanel(parts, context, session, this::attempt, reopen);
        undo = button("publishing.editor.undo", d -> parts.drafts().undo(d.subject()));
        redo = button("publishing.editor.redo", d -> parts.drafts().redo(d.subject()));
        saved.addClassName("editor-saved");
        saved.getElement().setAttribute("role", "status");
        refusal.addClassName("editor-refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("editor");
        arrange();
        show(draft);
    }

    private void arrange() {
        Div bar = new Div(undo, redo, saved);
        bar.addClassName("editor-bar");
        Div side = new Div(page, fits);
        side.addClassName("editor-preview");
        side.getElement().setAttribute("role", "region").setAttribute("aria-label", context.ofKind("preview"));
        lacks.addClassName("editor-lacks");
        differences.addClassName("editor-differences");
        Div columns = new Div();
        columns.addClassName("editor-columns");
        getContent().add(refusal, conflicts);
        if (form == null) {
            columns.add(side);
            getContent().add(life, differences);
            written.forDeciders().ifPresent(getContent()::add);
            getContent().add(columns);
        } else {
            columns.add(form, side);
            Anchor send = new Anchor("#" + LifePanel.ID, context.text("publishing.editor.to-sending"));
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
        DraftPreview<B> now = parts.previews().of(kind.type(), draft);
        Preview preview = kind.preview(now.next(), context.language());
        B body = now.next().body();
        fitsOne = preview.fits();
        page.removeAll();
        page.add(preview.page());
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
        saved.setText(context.text("publishing.editor.saved", TIME.format(draft.changedAt())));
        context.refresh();
        written.show(body);
        BlockForm blocks = form;
        if (blocks == null) {
            conflicts.setVisible(false);
        } else {
            conflicts.show(session, blocks);
            blocks.tell(now.problems());
            tellWhatIsLacking(blocks, now.problems());
        }
        life.show(draft, now.problems());
        showDifferences(body);
        if (fitsOne.isPresent()) {
            measureWhenAtRest();
        }
    }

    private void tellWhatIsLacking(BlockForm blocks, List<ContentProblem> problems) {
        lacks.removeAll();
        if (problems.isEmpty()) {
            lacks.add(new Paragraph(context.ofKind("complete")));
            return;
        }
        lacks.add(new Paragraph(context.text("publishing.editor.lacks", problems.size())));
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> {
            NativeButton link = new NativeButton(blocks.title(problem.place()), _ -> blocks.open(problem.place()));
            link.addClassName("editor-link");
            list.add(new ListItem(link, new Span(" · " + problem.text(context.messages(), context.language()))));
        });
        lacks.add(list);
    }

    private void showDifferences(B now) {
        differences.removeAll();
        parts.contents()
                .find(kind.type(), session.draft().subject().code())
                .map(Published::body)
                .ifPresent(before -> differences.add(new DifferenceView(
                        context.messages(), context.language(), kind.differences(before, now, fields))));
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
        fitsOne.map(BooleanSupplier::getAsBoolean).ifPresent(one -> {
            fits.setText(context.text(one ? "publishing.editor.fits" : "publishing.editor.does-not-fit"));
            fits.setClassName("editor-wrong", !one);
        });
    }
}
